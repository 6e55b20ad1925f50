using System.Collections.Immutable;
using System.Text;
using Monographs.Content.Files;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Changes;

public enum ChangeKind
{
    /// <summary>What readers do because of the page may change: doses, uses, results.</summary>
    Clinical,

    /// <summary>Warnings and side effects.</summary>
    Safety,

    /// <summary>Wording only.</summary>
    Editorial,
}

/// <summary>What one commit, or a series of them, did to one monograph.</summary>
public sealed record MonographChange
{
    /// <summary>Null where the monograph is new.</summary>
    public Monograph? Before { get; private init; }

    /// <summary>Null where the monograph is removed.</summary>
    public Monograph? After { get; private init; }

    /// <summary>The text that findings point into: as it is after the change, or was before where nothing is left.</summary>
    public required SourceText Text { get; init; }

    /// <summary>What the author says that the change is; null where nothing is said.</summary>
    public ChangeKind? Kind { get; init; }

    /// <summary>What was said in place of a kind.</summary>
    public string? UnknownKind { get; init; }

    public ImmutableArray<Person> Authors { get; init; } = [];

    public ImmutableArray<Person> Reviewers { get; init; } = [];

    /// <summary>Paths below the content folder whose addresses go on leading somewhere.</summary>
    public ImmutableArray<string> Redirects { get; init; } = [];

    /// <summary>Reviewers that did not write it.</summary>
    public IEnumerable<Person> SecondReaders => Reviewers.Where(reviewer => reviewer.IsNamed && !Authors.Any(reviewer.IsSameAs));

    /// <summary>Every block of both texts.</summary>
    internal ImmutableArray<BlockPair> Pairs { get; private init; } = [];

    /// <param name="before">Null for a new monograph.</param>
    /// <param name="after">Null for a removed one.</param>
    public static MonographChange Between(ContentReader reader, ContentFile? before, ContentFile? after)
    {
        var (was, old) = Read(before);
        var (now, blocks) = Read(after);
        var text = after ?? before;
        return new() { Before = was, After = now, Text = new(text?.Path ?? "", text is null ? "" : Encoding.UTF8.GetString(text.Bytes.Span).TrimStart('\uFEFF')), Pairs = [.. BlockPairs.Of(old, blocks)] };

        (Monograph? Model, ImmutableArray<TextBlock> Blocks) Read(ContentFile? file) =>
            file is not null && reader.FindModel(file) is { } model && reader.FindSyntax(file) is { } syntax ? (model, TextBlocks.Of(syntax, model)) : (null, []);
    }

    /// <summary>Where a finding about a block belongs: at the block, or at what stands before the place that it is gone from.</summary>
    internal SourceSpan PlaceOf(BlockPair pair)
    {
        if (pair.Now is { } now) return now.Span;
        var left = Pairs.Where(other => other is { Was: not null, Now: not null } && other.Block.Section == pair.Block.Section).ToList();
        return (left.Where(other => other.Was!.Span.Start < pair.Was!.Span.Start).MaxBy(other => other.Was!.Span.Start) ?? left.MinBy(other => other.Was!.Span.Start))?.Now!.Span
            ?? After?.Sections.FirstOrDefault(section => section.Key == pair.Block.Section)?.Span ?? SourceSpan.None;
    }
}
