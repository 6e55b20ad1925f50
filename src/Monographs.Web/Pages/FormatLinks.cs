namespace Monographs.Web.Pages;

/// <summary>The addresses of what programs read.</summary>
public static partial class Links
{
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string OpenSearch = "/opensearch.xml";
    public const string OpenSearchSuggestions = "/opensearch/suggestions";

    /// <summary>The whole site in one file; leads to the one of the present edition.</summary>
    public const string Archive = "/editions/current.zip";

    public static string ArchiveOf(string contentHash) => $"/editions/{contentHash[..32]}.zip";

    /// <summary>A monograph in another format, or the citation of one of its sections.</summary>
    public static string Export(string slug, string extension, string section = "") =>
        $"{Monograph(slug)}{extension}{(section.Length == 0 ? "" : $"?section={Uri.EscapeDataString(section)}")}";

    public static string References(string slug, string extension) => $"{Monograph(slug)}/references{extension}";

    /// <summary>How to cite a monograph or one of its sections.</summary>
    public static string Cite(string slug, string section = "") => $"{Monograph(slug)}/cite{(section.Length == 0 ? "" : $"?section={Uri.EscapeDataString(section)}")}";
}
