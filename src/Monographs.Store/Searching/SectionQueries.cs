using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Monographs.Content.Sections;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>
/// Asks the full-text index. The weights are set by the rank's own MATCH, which is twice as fast as calling bm25() in the select list;
/// rows are joined and snippets cut only for what is shown.
/// </summary>
internal static partial class SectionQueries
{
    private const int MaxRows = 60;

    /// <summary>
    /// A word that stands in more sections than these says little about which is meant, and to rank all of them would take a tenth of a second:
    /// of so many, the first are ranked.
    /// </summary>
    private const int MaxRanked = 2_000;

    /// <summary>Private-use characters around a match: a query can never hold them, and no HTML is made from the text.</summary>
    private const char Begin = '\uE001';
    private const char End = '\uE002';

    /// <summary>The best first; a section that readers come for weighs more than others.</summary>
    /// <param name="match">In FTS5's language.</param>
    public static List<SectionRow> Find(EditionContext context, string match, SearchQuery query, SearchFilter filter)
    {
        var (status, kind) = (filter.Status?.ToString(), filter.Kind?.ToString());
        var amounts = JsonSerializer.Serialize(query.Terms.Where(term => term.Kind is SearchTermKind.Amount).Select(term => Amount.FindGlob(term.Text)).OfType<string>());
        var end = context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM search WHERE search MATCH {match} LIMIT 1 OFFSET {MaxRanked}").ToList().FirstOrDefault(int.MaxValue);
        // title, names, heading, text; the two columns that are not indexed need a weight too.
        var rows = filter == SearchFilter.None && amounts == "[]"
            ? context.Database.SqlQuery<SectionRow>($"""
                SELECT m.slug, m.title, m.kind, m.status, s."key", s.title AS "SectionTitle", '' AS snippet, found.rowid AS id, found.rank
                FROM (SELECT rowid, rank FROM search WHERE search MATCH {match} AND rank MATCH 'bm25(6.0, 4.0, 3.0, 1.0, 0, 0)' AND rowid < {end} ORDER BY rank LIMIT {MaxRows}) AS found
                JOIN sections AS s ON s.id = found.rowid JOIN monographs AS m ON m.id = s.monograph_id
                """).ToList()
            : context.Database.SqlQuery<SectionRow>($"""
                SELECT m.slug, m.title, m.kind, m.status, s."key", s.title AS "SectionTitle", '' AS snippet, search.rowid AS id, search.rank
                FROM search JOIN sections AS s ON s.id = search.rowid JOIN monographs AS m ON m.id = s.monograph_id
                WHERE search MATCH {match} AND search.rank MATCH 'bm25(6.0, 4.0, 3.0, 1.0, 0, 0)'
                    AND ({status} IS NULL OR m.status = {status}) AND ({kind} IS NULL OR m.kind = {kind}) AND ({filter.Section} IS NULL OR s."key" = {filter.Section})
                    AND NOT EXISTS (SELECT 1 FROM json_each({amounts}) AS amount WHERE NOT ' ' || lower(s.text) GLOB amount.value)
                ORDER BY search.rank LIMIT {MaxRows}
                """).ToList();
        var snippets = Snippets(context, match, [.. rows.Select(row => row.Id)]);
        return [.. rows.OrderBy(row => row.Rank * WeightOf(row.Key)).ThenBy(row => row.Id).Select(row => row with { Snippet = snippets.GetValueOrDefault(row.Id, "") })];
    }

    private static double WeightOf(string key) => SectionCatalog.All.FirstOrDefault(kind => kind.Key == key)?.Weight ?? 1;

    private static Dictionary<int, string> Snippets(EditionContext context, string match, int[] ids)
    {
        if (ids.Length == 0) return [];
        var list = $"[{string.Join(',', ids)}]";
        return context.Database.SqlQuery<SnippetRow>($"""
            SELECT rowid AS id, snippet(search, 3, {Begin.ToString()}, {End.ToString()}, '…', 28) AS snippet
            FROM search WHERE search MATCH {match} AND rowid IN (SELECT value FROM json_each({list}))
            """).ToDictionary(row => row.Id, row => row.Snippet);
    }

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
    [GeneratedRegex(@"(?<=[^\s.!?:;,\u2026])\n+(?=\S)", RegexOptions.CultureInvariant, 200)]
    private static partial Regex EndOfCell();
}

/// <summary>Kind and status as the table holds them: outside the model, a text read as an enumeration silently becomes its first value.</summary>
internal sealed record SectionRow(string Slug, string Title, string Kind, string Status, string Key, string SectionTitle, string Snippet, int Id, double Rank)
{
    public SectionHit ToHit() => new(Key, SectionTitle, SectionQueries.Cut(Snippet));
}

internal sealed record SnippetRow(int Id, string Snippet);
