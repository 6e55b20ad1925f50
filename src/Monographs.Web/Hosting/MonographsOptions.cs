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
}
