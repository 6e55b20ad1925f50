namespace Monographs.Web.Pages;

/// <summary>Links for readers at their level, and for those who design for them.</summary>
public static partial class Links
{
    public const string Styleguide = "/styleguide";

    /// <summary>For reports of side effects by patients.</summary>
    public const string MedWatch = "https://www.fda.gov/medwatch";

    /// <param name="level">Both levels are the page itself: it has one address.</param>
    public static string MonographAt(string slug, ReadingLevel level, string anchor = "") =>
        level is ReadingLevel.Both ? Monograph(slug, anchor) : $"{Monograph(slug)}?read={Word(level)}{Fragment(anchor)}";

    /// <param name="example">Empty for all.</param>
    /// <param name="medium">Empty for the one that the reader has.</param>
    public static string StyleExample(string example, string medium) =>
        $"{Styleguide}{(example.Length > 0 ? "/" : "")}{example}{(medium.Length > 0 ? $"?as={medium}" : "")}";

    public static string StyleMedium(string medium) => $"{Styleguide}/as-{medium}.css";

    /// <summary>The sheet of questions to take to the doctor.</summary>
    public static string Questions(string slug) => $"{Monograph(slug)}/questions";
}
