using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Reading;

namespace Monographs.Content.Suppressions;

/// <summary>Finds the suppressions of a file and takes those on lines of their own out of its tree.</summary>
internal static class SuppressionReader
{
    public static ImmutableArray<Suppression> Take(string text, MarkdownDocument document, int bodyStart)
    {
        if (!text.Contains("lint:", StringComparison.OrdinalIgnoreCase)) return [];
        var found = ImmutableArray.CreateBuilder<Suppression>();
        foreach (var inline in document.Descendants<SuppressionInline>()) found.Add(New(inline.Comment, inline.Span, HolderOf(inline).Span, false, bodyStart));
        foreach (var block in document.Descendants<SuppressionBlock>().ToList())
        {
            var parent = block.Parent!;
            var index = parent.IndexOf(block);
            var next = Next(parent, index + 1);
            var last = next is ParagraphBlock caption && caption.Inline?.FirstChild is LiteralInline literal && literal.Content.AsSpan().StartsWith("Table:", StringComparison.OrdinalIgnoreCase)
                && Next(parent, parent.IndexOf(next) + 1) is Table table ? table : next;
            var scope = next is null ? block.Span : new(next.Span.Start, last!.Span.End);
            found.Add(New(block.Comment, block.Span, scope, parent is MarkdownDocument && parent.Take(index).All(before => before is SuppressionBlock), bodyStart));
        }
        foreach (var block in document.Descendants<SuppressionBlock>().ToList()) block.Parent!.Remove(block);
        return found.ToImmutable();
    }

    /// <summary>The next block that is not a suppression: several may stand above one block.</summary>
    private static Block? Next(ContainerBlock parent, int index) => parent.Skip(index).FirstOrDefault(block => block is not SuppressionBlock);

    private static MarkdownObject HolderOf(Inline inline)
    {
        var block = inline;
        while (block.Parent is not null) block = block.Parent;
        var leaf = (block as ContainerInline)?.ParentBlock;
        return leaf?.Parent is TableCell { Parent: TableRow row } ? row : (MarkdownObject?)leaf ?? inline;
    }

    private static Suppression New(string comment, Markdig.Syntax.SourceSpan span, Markdig.Syntax.SourceSpan scope, bool holdsForFile, int bodyStart)
    {
        var (ruleId, reason) = Suppression.Parse(comment);
        return new(ruleId, reason, span.ToSourceSpan(bodyStart), scope.ToSourceSpan(bodyStart), holdsForFile);
    }
}
