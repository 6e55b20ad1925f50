namespace Monographs.Web.Pages;

/// <summary>The addresses of versions and of what changed.</summary>
public static partial class Links
{
    /// <summary>Every version of a monograph.</summary>
    public static string History(string slug) => $"{Monograph(slug)}/history";

    /// <summary>A version for good: the permalink to cite.</summary>
    public static string Version(string slug, int number, string anchor = "") => Version(slug, $"{number}") + Fragment(anchor);

    public static string Version(string slug, string number) => $"{Monograph(slug)}/v/{Uri.EscapeDataString(number)}";

    public static string Comparison(string slug, int before, int after) => Comparison(slug, $"{before}", $"{after}");

    public static string Comparison(string slug, string before, string after) => $"{ComparisonOf(slug)}/{Uri.EscapeDataString(before)}/{Uri.EscapeDataString(after)}";

    /// <summary>Where the form that chooses two versions leads.</summary>
    public static string ComparisonOf(string slug) => $"{Monograph(slug)}/compare";

    public static string FeedOf(string slug) => $"{Monograph(slug)}/feed.atom";
}
