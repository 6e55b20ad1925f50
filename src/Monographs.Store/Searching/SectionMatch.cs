using System.Collections.Immutable;

namespace Monographs.Store.Searching;

/// <summary>What a section must have to be found.</summary>
/// <param name="Expression">In FTS5's language.</param>
/// <param name="Parts">All that stand in it, for marking them in texts.</param>
/// <param name="Needed">How many of the parts each section that is found has.</param>
internal sealed record SectionMatch(string Expression, ImmutableArray<MatchPart> Parts, int Needed)
{
    public bool NeedsAll => Needed == Parts.Length;

    public static SectionMatch All(ImmutableArray<MatchPart> parts) => new(Join(parts, " AND "), parts, parts.Length);

    /// <summary>Fewer and fewer of several parts: all of them, each time all but one, any one.</summary>
    public static IEnumerable<SectionMatch> Fewer(ImmutableArray<MatchPart> parts)
    {
        if (parts.Length > 0) yield return All(parts);
        if (parts.Length > 2) yield return new(string.Join(" OR ", parts.Select(left => $"({Join(parts.Where(part => part != left), " AND ")})")), parts, parts.Length - 1);
        if (parts.Length > 1) yield return new(Join(parts, " OR "), parts, 1);
    }

    private static string Join(IEnumerable<MatchPart> parts, string word) => string.Join(word, parts.Select(part => part.Expression));
}
