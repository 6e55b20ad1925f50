namespace Monographs.Web.Hosting;

/// <summary>The settings below <c>Monographs</c>; checked all at once when the site starts.</summary>
public sealed class MonographsOptions
{
    public const string Section = "Monographs";

    /// <summary>The content folder. A relative one is looked for below the current directory, then below each folder above the program's own.</summary>
    public string Content { get; set; } = "content";

    /// <summary>Where editions are written; by default a folder of the content folder's own under the user's local application data.</summary>
    public string Editions { get; set; } = "";

    /// <summary>Scheme and host that readers use, such as <c>https://monographs.example.org</c>; empty where canonical addresses are not wanted.</summary>
    public string BaseAddress { get; set; } = "";

    /// <summary>The name of the site.</summary>
    public string Title { get; set; } = "Monographs";

    /// <summary>Addresses and networks of the proxies in front, such as <c>10.0.0.0/8, 192.0.2.7</c>: only their forwarded headers count.</summary>
    public string KnownProxies { get; set; } = "";

    /// <summary>How many files, and pages that are not stored ready to send, one client may ask for in a minute; 0 for any number.</summary>
    public int PagesPerMinute { get; set; } = 6_000;

    /// <summary>How many searches, suggestions and API answers one client may ask for in a minute; 0 for any number.</summary>
    public int SearchesPerMinute { get; set; } = 300;
}
