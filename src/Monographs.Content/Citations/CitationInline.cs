using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Monographs.Content.Citations;

/// <summary>A place that cites: <c>[@cassier2015]</c> or <c>[@cassier2015; @ries2014]</c>.</summary>
public sealed class CitationInline : LeafInline
{
    public required ImmutableArray<string> Keys { get; init; }

    /// <summary>Number and anchor of each cited reference, set once the page's order is known; 0 for a key that no reference has.</summary>
    internal (int Number, string Anchor)[] Targets { get; set; } = [];

    /// <summary>The sentence or row that ends here rests on grade C alone.</summary>
    internal bool IsUnconfirmed { get; set; }
}
