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
    /// <param name="page">Address of the monograph, or of one of its versions.</param>
    public static string Export(string page, string extension, string section = "") => WithQuery(page + extension, ("section", section.Length == 0 ? null : section));

    /// <param name="page">Address of the monograph, or of one of its versions.</param>
    public static string References(string page, string extension) => $"{page}/references{extension}";

    /// <summary>How to cite a monograph or one of its sections.</summary>
    /// <param name="page">Address of the monograph, or of one of its versions.</param>
    public static string Cite(string page, string section = "") => WithQuery($"{page}/cite", ("section", section.Length == 0 ? null : section));
}
