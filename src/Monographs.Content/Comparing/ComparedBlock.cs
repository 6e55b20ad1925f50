using System.Collections.Immutable;

namespace Monographs.Content.Comparing;

internal enum BlockKind
{
    Text,
    Heading,
    Item,
    Table,
}

/// <summary>A block of a section, in words.</summary>
/// <param name="Rows">Of a table: its headings first.</param>
internal sealed record ComparedBlock(BlockKind Kind, string Label, string Text, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Two blocks are the same where this is.</summary>
    public string Fingerprint { get; } = $"{Kind}\u001f{Label}\u001f{(Kind is BlockKind.Table ? string.Join('\u001d', Rows.Select(row => string.Join('\u001c', row))) : Text)}";

    public string Words => Kind is BlockKind.Table ? string.Join(' ', Rows.SelectMany(row => row)) : Text;
}

/// <param name="Key">Its anchor on the page.</param>
internal sealed record ComparedSection(string Key, string Title, ImmutableArray<ComparedBlock> Blocks);
