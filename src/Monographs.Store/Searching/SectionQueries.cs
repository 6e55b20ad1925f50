using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Monographs.Content.Sections;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>
/// Asks the full-text index. Its rank, bm25, reads every place of every word to know how rare the word is, which for words of every text takes longer
/// than all else: where few sections match, how often they do is counted in them instead, and where very many do, those that match by their headings lead.
/// </summary>
internal static partial class SectionQueries
{
    private const int MaxRows = 60;

    /// <summary>A word that stands in more sections than these says little about which is meant.</summary>
    private const int MaxRanked = 2_000;

    /// <summary>Private-use characters around a match: a query can never hold them, and no HTML is made from the text.</summary>
    private const char Begin = '\uE001';
    private const char End = '\uE002';

    private const string Shown = """
        SELECT m.slug, m.title, m.kind, m.status, s."key", s.title AS "SectionTitle", snippet(search, 3, {5}, {6}, '…', 28) AS snippet, search.rowid AS id
        """;

    /// <summary>The sections that match, and that the filter and the amounts let through.</summary>
    private const string Found = """
         FROM search CROSS JOIN sections AS s ON s.id = search.rowid CROSS JOIN monographs AS m ON m.id = s.monograph_id
        WHERE search MATCH {0} AND ({1} = '' OR m.status = {1}) AND ({2} = '' OR m.kind = {2}) AND ({3} = '' OR s."key" = {3})
            AND ({4} = '[]' OR NOT EXISTS (SELECT 1 FROM json_each({4}) AS amount WHERE NOT ' ' || lower(s.text) GLOB amount.value))
        """;

    /// <summary>
    /// The weights are those of title, names, heading and text; the two columns that are not indexed need one too. The index sorts, so that rows are
    /// joined, filtered and cut to snippets one after the other until there are enough.
    /// </summary>
    private const string Ranked = Shown + ", search.rank" + Found + " AND search.rank MATCH 'bm25(6.0, 4.0, 3.0, 1.0, 0, 0)' ORDER BY search.rank LIMIT {7}";

    /// <summary>A mark on each side of a match makes the text longer by two; a tenth match says less than a second.</summary>
    private const string Counted = "SELECT *, -(named * 6.0 + heading * 3.0 + places / (places + 4.0)) AS rank FROM (" + Shown + """
        , highlight(search, 0, '>', '<') <> search.title OR highlight(search, 1, '>', '<') <> search.names AS named,
            highlight(search, 2, '>', '<') <> search.heading AS heading, length(highlight(search, 3, '>', '<')) - length(search.text) AS places
        """ + Found + " LIMIT {7})";

    /// <summary>The best first; a section that readers come for weighs more than others.</summary>
    /// <param name="match">In FTS5's language.</param>
    public static List<SectionRow> Find(EditionContext context, string match, SearchQuery query, SearchFilter filter)
    {
        var amounts = JsonSerializer.Serialize(query.Terms.Where(term => term.Kind is SearchTermKind.Amount).Select(term => Amount.FindGlob(term.Text)).OfType<string>());
        var count = context.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM (SELECT 1 FROM search WHERE search MATCH {match} LIMIT {MaxRanked + 1})").Single();
        List<SectionRow> rows = count is > MaxRows and <= MaxRanked ? Ask(Ranked, match)
            : [.. count > MaxRanked ? Ask(Counted, $"{{title heading}} : ({match})") : [], .. Ask(Counted, match)];
        return [.. rows.DistinctBy(row => row.Id).OrderBy(row => row.Rank * WeightOf(row.Key)).ThenBy(row => row.Slug, StringComparer.Ordinal).ThenBy(row => row.Id).Take(MaxRows)];

        List<SectionRow> Ask(string sql, string text) => [.. context.Database.SqlQueryRaw<SectionRow>(
            sql, text, filter.Status?.ToString() ?? "", filter.Kind?.ToString() ?? "", filter.Section ?? "", amounts, Begin.ToString(), End.ToString(), MaxRows)];
    }

    public static bool IsAnywhere(EditionContext context, string match) => context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM search WHERE search MATCH {match} LIMIT 1").ToList().Count > 0;

    private static double WeightOf(string key) => SectionCatalog.All.FirstOrDefault(kind => kind.Key == key)?.Weight ?? 1;

    public static ImmutableArray<SnippetRun> Cut(string snippet)
    {
        var runs = ImmutableArray.CreateBuilder<SnippetRun>();
        var isMatch = false;
        snippet = EndOfCell().Replace(snippet, " \u00B7 ").ReplaceLineEndings(" ");
        foreach (var range in snippet.AsSpan().SplitAny(Begin, End))
        {
            var text = snippet[range];
            if (text.Length > 0) runs.Add(new(text, isMatch));
            isMatch = range.End.Value < snippet.Length && snippet[range.End] == Begin;
        }
        return runs.ToImmutable();
    }

    /// <summary>A line that ends in the middle of a sentence is a cell of a table, an item or a heading.</summary>
    [GeneratedRegex(@"(?<=[^\s.!?:;,\u2026])\n+(?=\S)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex EndOfCell();
}

/// <summary>Kind and status as the table holds them: outside the model, a text read as an enumeration silently becomes its first value.</summary>
internal sealed record SectionRow(string Slug, string Title, string Kind, string Status, string Key, string SectionTitle, string Snippet, int Id, double Rank)
{
    public SectionHit ToHit() => new(Key, SectionTitle, SectionQueries.Cut(Snippet));
}
