using System.Text.RegularExpressions;

namespace Monographs.Content.Sections;

/// <summary>An entry of the section catalog.</summary>
public sealed record SectionKind
{
    /// <summary>Also the anchor on the page; it never changes.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>The title on the page of an agent that is not approved.</summary>
    public string? TitleWhenNotApproved { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>LOINC code of the US structured product label; for approved agents only.</summary>
    public string? LoincCode { get; init; }

    /// <summary>Code of EMA list 200000029659, Product Information Template; for approved agents only.</summary>
    public string? EmaCode { get; init; }

    /// <summary>Search weight of words in this section, relative to 1.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Headings that mean this section: whole headings, without numbering, in any case; <c>x</c> stands for the drug's name.</summary>
    public required Regex Synonyms { get; init; }

    /// <summary>Headings that mean only a part of this section, such as "Pregnancy": the page shows them below the section's title.</summary>
    public Regex? Parts { get; init; }

    public string GetTitle(MonographStatus status) => status is MonographStatus.Approved ? Title : TitleWhenNotApproved ?? Title;
}
