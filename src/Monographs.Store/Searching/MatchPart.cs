using System.Collections.Immutable;

namespace Monographs.Store.Searching;

/// <summary>What stands for one term of a query in the full-text index: any of its spellings.</summary>
/// <param name="IsBeginning">The first spelling is of a word that begins so.</param>
/// <param name="Kind">Null for a group of synonyms.</param>
internal sealed record MatchPart(ImmutableArray<string> Spellings, bool IsBeginning, SearchTermKind? Kind)
{
    /// <summary>In FTS5's language. Every spelling is quoted, so that nothing typed is ever an operator.</summary>
    public string Expression { get; } = $"({string.Join(" OR ", Spellings.Select((spelling, index) => Quote(spelling) + (IsBeginning && index == 0 ? "*" : "")))})";

    public static string Quote(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
