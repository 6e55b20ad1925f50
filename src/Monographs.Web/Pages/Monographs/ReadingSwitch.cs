using System.Collections.Immutable;

namespace Monographs.Web.Pages;

/// <summary>The switch between plain words, full detail and both.</summary>
/// <param name="IsOffered">False where the page has no other levels, as an older version has not.</param>
public sealed record ReadingSwitch(string Slug, ReadingLevel Level, bool IsOffered = true)
{
    public ImmutableArray<FacetLink> Choices =>
    [
        new("Plain words", To(ReadingLevel.Plain), Level is ReadingLevel.Plain),
        new("Full detail", To(ReadingLevel.Detail), Level is ReadingLevel.Detail),
        new("Both", To(ReadingLevel.Both), Level is ReadingLevel.Both),
    ];

    /// <summary>For the page: empty where it shows both.</summary>
    public string CssClass => Level is ReadingLevel.Both ? "" : $" read-{Links.Word(Level)}";

    /// <summary>The same place at another level.</summary>
    public string To(ReadingLevel level, string anchor = "") => Links.MonographAt(Slug, level, anchor);
}
