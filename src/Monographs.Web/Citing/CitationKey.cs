using System.Text.RegularExpressions;

namespace Monographs.Web.Citing;

/// <summary>Names of entries in BibTeX: ASCII letters, digits and hyphens, since anything else ends a key somewhere.</summary>
internal static partial class CitationKey
{
    public static string Of(string text) => Others().Replace(text, "-").Trim('-') is { Length: > 0 } key ? key : "work";

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Others();
}
