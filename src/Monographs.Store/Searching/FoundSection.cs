using Monographs.Content;

namespace Monographs.Store.Searching;

/// <param name="HasMore">More sections match than are among the best.</param>
internal sealed record FoundSections(IReadOnlyList<FoundSection> Best, bool HasMore)
{
    public static readonly FoundSections None = new([], false);
}

/// <summary>A section that matches, before its snippet is cut.</summary>
/// <param name="Title">Of the monograph.</param>
/// <param name="Rank">The lowest is the best.</param>
internal sealed record FoundSection(int Id, string Slug, string Title, MonographKind Kind, MonographStatus Status, string Key, string SectionTitle, string Text, IReadOnlyList<Mark> Marks, double Rank, bool HasAllParts)
{
    public SectionHit ToHit() => new(Key, SectionTitle, Snippet.Cut(Text, Marks));
}
