using System.Collections.Immutable;
using Monographs.Content.Doses;

namespace Monographs.Content.Rules.Changes;

internal enum TextBlockKind
{
    Text,
    Item,
    Headings,
    Row,

    /// <summary>A value of the front matter.</summary>
    Fact,
}

/// <summary>The smallest part of a monograph that is compared with itself before a change.</summary>
/// <param name="Section">What the section is known by, whatever its heading says.</param>
/// <param name="Under">The headings inside the section that it stands under, and the kind of its notice; of a fact, its key.</param>
/// <param name="Cells">Those of a row, else one text.</param>
/// <param name="Dose">What the row means; null for all but dose rows.</param>
internal sealed record TextBlock(TextBlockKind Kind, string Section, string Title, string Under, ImmutableArray<string> Cells, DoseRow? Dose, SourceSpan Span)
{
    private static readonly string[] Advising = ["dosing", "safety", "management"];

    private static readonly string[] Names = ["title", "status", "names", "routes"];

    public string Text { get; } = string.Join(" | ", Cells);

    /// <summary>An item of "Do not" says something else below "Do", and of a side effect, the status or a name every word counts.</summary>
    public ImmutableArray<TextFact> Facts => field.IsDefault ? field = [.. Own, .. TextFacts.Of(Under), .. TextFacts.Of(Text)] : field;

    /// <summary>What may not come or go unseen, whatever its words.</summary>
    public bool IsAdvice => Kind is TextBlockKind.Item or TextBlockKind.Row && Advising.Contains(Section, StringComparer.Ordinal);

    private IEnumerable<TextFact> Own => Kind switch
    {
        TextBlockKind.Row when Section == "safety" => [new(Cells[0].ToUpperInvariant(), Cells[0])],
        TextBlockKind.Fact when Names.Contains(Under, StringComparer.Ordinal) => [new(Text, Text)],
        _ => TextBlocks.NoticeOf(Under) is { } notice ? [new(notice, notice)] : [],
    };
}
