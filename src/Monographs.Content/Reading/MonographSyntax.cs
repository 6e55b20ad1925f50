using System.Collections.Immutable;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Monographs.Content.Glossary;
using Monographs.Content.Rules.Runs;
using Monographs.Content.Sections;
using Monographs.Content.Suppressions;

namespace Monographs.Content.Reading;

/// <summary>A monograph's file as it stands, for the rules: text, front matter and Markdig's tree, in file order.</summary>
public sealed class MonographSyntax
{
    private TextRuns? _runs;

    public required SourceText Source { get; init; }

    public required FrontMatterSyntax FrontMatter { get; init; }

    /// <summary>The tree before anything of ours was made of it: positions count from <see cref="BodyStart"/>.</summary>
    public required MarkdownDocument Body { get; init; }

    internal BodyParts Parts { get => field ??= BodyParts.Of(Body); init; }

    public required int BodyStart { get; init; }

    /// <summary>What stands before the first section.</summary>
    public required ImmutableArray<Block> Preamble { get; init; }

    public required ImmutableArray<SectionSyntax> Sections { get; init; }

    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>The day by which review dates are judged; null where findings must not depend on it.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The glossary's terms, which count as explained.</summary>
    internal TermLinker? Terms { get; init; }

    /// <summary>The words that readers see, with their places; read from the tree once, when a rule first asks.</summary>
    internal TextRuns Runs => _runs ??= TextRunReader.Read(this);

    public IEnumerable<Block> TopLevelBlocks => Preamble.Concat(Sections.SelectMany(section => section.Blocks.Prepend(section.Heading)));

    public SourceSpan SpanOf(MarkdownObject part) => part.Span.ToSourceSpan(BodyStart);
}

/// <summary>A heading of level 2 with all that follows it.</summary>
/// <param name="Kind">Null where the catalog does not know the heading.</param>
public sealed record SectionSyntax(HeadingBlock Heading, string Title, SectionKind? Kind, ImmutableArray<Block> Blocks)
{
    /// <summary>Whether it is one of the plain-words blocks.</summary>
    public static bool IsPlainWords(Block block) => block is AlertBlock alert && alert.Kind.AsSpan().Equals("PLAIN", StringComparison.OrdinalIgnoreCase);
}
