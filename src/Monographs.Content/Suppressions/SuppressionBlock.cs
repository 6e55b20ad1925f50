using Markdig.Parsers;
using Markdig.Syntax;

namespace Monographs.Content.Suppressions;

/// <summary>A suppression on a line of its own. It is taken out of the tree before anything is made of it, so it has no renderer.</summary>
internal sealed class SuppressionBlock(BlockParser parser) : LeafBlock(parser)
{
    public required string Comment { get; init; }
}

internal sealed class SuppressionBlockParser : BlockParser
{
    public SuppressionBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || Suppression.Measure(line.AsSpan()) is var length && length == 0 || !line.AsSpan()[length..].IsWhiteSpace()) return BlockState.None;
        processor.NewBlocks.Push(new SuppressionBlock(this)
        {
            Comment = line.AsSpan()[..length].ToString(),
            Column = processor.Column,
            Span = new(processor.Start, processor.Start + length - 1),
            ProcessInlines = false,
        });
        return BlockState.BreakDiscard;
    }
}
