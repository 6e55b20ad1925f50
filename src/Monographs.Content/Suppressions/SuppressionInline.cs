using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Monographs.Content.Suppressions;

/// <summary>A suppression among other text, such as in a cell of a table. It has no renderer: readers do not see it.</summary>
internal sealed class SuppressionInline : LeafInline
{
    public required string Comment { get; init; }
}

internal sealed class SuppressionInlineParser : InlineParser
{
    public SuppressionInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = Suppression.Measure(slice.AsSpan());
        if (length == 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new SuppressionInline { Comment = slice.AsSpan()[..length].ToString(), Span = new(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }
}
