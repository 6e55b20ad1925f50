namespace Monographs.Web.Pages;

/// <summary>Links to the formats and versions of a monograph.</summary>
public static partial class Links
{
    /// <summary>A monograph in another format, or the citation of one of its sections.</summary>
    public static string Export(string slug, string extension, string section = "") =>
        $"{Monograph(slug)}{extension}{(section.Length == 0 ? "" : $"?section={Uri.EscapeDataString(section)}")}";

    public static string References(string slug, string extension) => $"{Monograph(slug)}/references{extension}";

    /// <summary>How to cite a monograph or one of its sections.</summary>
    public static string Cite(string slug, string section = "") => $"{Monograph(slug)}/cite{(section.Length == 0 ? "" : $"?section={Uri.EscapeDataString(section)}")}";

    /// <summary>Every version of a monograph.</summary>
    public static string History(string slug) => $"{Monograph(slug)}/history";

    /// <summary>A version for good: the permalink to cite.</summary>
    public static string Version(string slug, int number) => Version(slug, $"{number}");

    public static string Version(string slug, string number) => $"{Monograph(slug)}/v/{Uri.EscapeDataString(number)}";

    public static string Comparison(string slug, int before, int after) => Comparison(slug, $"{before}", $"{after}");

    public static string Comparison(string slug, string before, string after) => $"{ComparisonOf(slug)}/{Uri.EscapeDataString(before)}/{Uri.EscapeDataString(after)}";

    /// <summary>Where the form that chooses two versions leads.</summary>
    public static string ComparisonOf(string slug) => $"{Monograph(slug)}/compare";

    public static string FeedOf(string slug) => $"{Monograph(slug)}/feed.atom";
}
