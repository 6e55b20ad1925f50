using System.Text.Json;
using Microsoft.Data.Sqlite;
using Monographs.Content;
using Monographs.Content.Sections;

namespace Monographs.Store.Searching;

/// <summary>
/// Asks the full-text index. Its rank, bm25, reads every place of every word to know how rare the word is, which for words of many texts takes longer
/// than all else: so it ranks by rare words only, and where few sections match, how often they do is counted in them instead. Where very many do, the first of
/// them are taken, before others those of a kind that the words name.
/// </summary>
internal static class SectionQueries
{
    private const int MaxRows = 60;

    /// <summary>A word that stands in more sections than these says little about which is meant.</summary>
    private const int MaxRanked = 1_000;

    /// <summary>Of so many that match, those with the best headings are chosen.</summary>
    private const int MaxSampled = 150;

    /// <summary>Of sections that are all as good, more would only make the page longer.</summary>
    private const int MaxAlike = 30;

    private const string Some = "SELECT rowid FROM search WHERE search MATCH $0 LIMIT $1";

    private const string Allowed = """
        ($1 = '' OR m.status = $1) AND ($2 = '' OR m.kind = $2) AND ($3 = '' OR s."key" = $3)
            AND ($4 = '[]' OR m.slug NOT IN (SELECT value FROM json_each($4)))
        """;

    private const string From = " FROM search CROSS JOIN sections AS s ON s.id = search.rowid CROSS JOIN monographs AS m ON m.id = s.monograph_id WHERE search MATCH $0 AND ";

    /// <summary>Rows are joined and filtered one after the other until there are enough.</summary>
    private const string Filtered = $"SELECT search.rowid, s.\"key\"{From}{Allowed} LIMIT $5";

    private const string Given = "json_each($0) AS each CROSS JOIN sections AS s ON s.id = each.value CROSS JOIN monographs AS m ON m.id = s.monograph_id WHERE ";

    private const string Keys = $"SELECT s.id, s.\"key\" FROM {Given}{Allowed} LIMIT $5";

    /// <summary>The weights are those of title, names, heading and text; the two columns that are not indexed need one too. It is the index that sorts.</summary>
    private const string Ranked = $"""
        SELECT search.rowid, search.rank{From}{Allowed} AND ($6 = '' OR search.rowid IN (SELECT value FROM json_each($6)))
            AND search.rank MATCH 'bm25(6.0, 4.0, 3.0, 1.0, 0, 0)' ORDER BY search.rank LIMIT $5
        """;

    private const string Rows = $"""
        SELECT s.id, m.slug, m.title, (SELECT group_concat(name || ' ' || folded, ' ') FROM names WHERE monograph_id = m.id), m.kind, m.status, s."key", s.title, s.text
        FROM {Given}{Allowed}
        """;

    /// <summary>The best first; a section that readers come for weighs more than others.</summary>
    /// <param name="without">Slugs of monographs whose sections are left out.</param>
    public static FoundSections Find(IndexReader index, SectionMatch match, Marker marker, SearchFilter filter, IReadOnlyCollection<string> without)
    {
        var few = FindFew(index, match);
        var ids = few ?? FindMany(index, match);
        if (ids.Count == 0) return FoundSections.None;
        var allowed = Allow(filter, without);
        var ranks = new Dictionary<int, double>();
        var hasMore = false;
        if (ids.Count > MaxRows)
        {
            if (ids.Count <= MaxRanked && FindRankable(index, match) is { } rankable)
            {
                var among = rankable.Expression == match.Expression ? "" : JsonSerializer.Serialize(ids);
                foreach (var (id, rank) in index.Read(Ranked, row => (row.GetInt32(0), row.GetDouble(1)), [rankable.Expression, .. allowed, MaxRows + 1, among])) ranks.Add(id, rank);
                hasMore = ranks.Count > MaxRows;
                ids = [.. ranks.Keys.Take(MaxRows)];
            }
            else
            {
                var keys = SectionCatalog.All.Where(kind => (marker.PartsIn(kind.Title) | marker.PartsIn(kind.TitleWhenNotApproved ?? "")) != 0).Select(kind => kind.Key).ToList();
                var isWhole = ids.Count <= MaxRanked || allowed is ["", "", "", "[]"];
                var sample = index.Read(isWhole ? Keys : Filtered, ToKey, [isWhole ? JsonSerializer.Serialize(ids) : match.Expression, .. allowed, keys.Count > 0 ? MaxSampled : MaxAlike + 1]);
                hasMore = sample.Count > MaxAlike;
                ids = [.. sample.OrderByDescending(each => keys.Contains(each.Key)).Take(MaxAlike).Select(each => each.Id)];
            }
        }
        return new([.. index.Read(Rows, row => ToSection(row, marker, ranks), [JsonSerializer.Serialize(ids), .. allowed]).Where(each => few is null || each.HasAllParts)
            .OrderBy(each => each.Rank).ThenBy(each => each.Slug, StringComparer.Ordinal).ThenBy(each => each.Id)], hasMore);
    }

    /// <summary>The sections of some monographs that have any of the parts, those with most of them first.</summary>
    public static FoundSections FindNamed(IndexReader index, IReadOnlyCollection<string> slugs, Marker marker, SearchFilter filter)
    {
        var ids = index.Read("SELECT s.id FROM monographs AS m CROSS JOIN sections AS s ON s.monograph_id = m.id WHERE m.slug IN (SELECT value FROM json_each($0))", ToId, JsonSerializer.Serialize(slugs));
        var sections = index.Read(Rows, row => ToSection(row, marker, []), [JsonSerializer.Serialize(ids), .. Allow(filter, [])]);
        return new([.. sections.Where(each => each.Marks.Count > 0).OrderByDescending(each => each.Marks.DistinctBy(mark => mark.Part).Count()).ThenBy(each => each.Rank).ThenBy(each => each.Id)], HasMore: false);
    }

    /// <summary>The sections of a monograph that have all parts, in page order.</summary>
    public static List<SectionLink> FindIn(IndexReader index, string slug, Marker marker) => index.Read(
        "SELECT s.\"key\", s.title, s.text FROM monographs AS m CROSS JOIN sections AS s ON s.monograph_id = m.id WHERE m.slug = $0 ORDER BY s.position",
        row => (Link: new SectionLink(row.GetString(0), row.GetString(1)), Parts: marker.PartsIn(row.GetString(1)) | marker.PartsIn(row.GetString(2))), slug)
        .FindAll(each => each.Parts == marker.AllParts).ConvertAll(each => each.Link);

    public static bool IsAnywhere(IndexReader index, string match) => index.Read(Some, ToId, match, 1).Count > 0;

    /// <summary>
    /// Where one of several parts that all must be there stands in few sections, those: to look for the others in them takes less time than to go
    /// through all that the index knows of "side effects". Null where each stands in many, as every group of synonyms does, and for doses: all sections with one
    /// are found as quickly.
    /// </summary>
    private static List<int>? FindFew(IndexReader index, SectionMatch match)
    {
        if (!match.NeedsAll || match.Parts.Length == 1) return null;
        foreach (var part in match.Parts.Where(part => part.Kind is not (null or SearchTermKind.Amount) && index.Sets.Find(part) is null).OrderByDescending(part => part.Kind is SearchTermKind.Name))
        {
            if (index.Read(Some, ToId, part.Expression, MaxRows + 1) is { Count: <= MaxRows } few) return few;
        }
        return null;
    }

    /// <summary>Of one part the first; of several parts, each of which may stand in most sections, those that have enough of them.</summary>
    private static List<int> FindMany(IndexReader index, SectionMatch match) => match.Parts.Length == 1
        ? index.Read(Some, ToId, match.Expression, MaxRanked + 1)
        : [.. SectionSet.FindIn([.. match.Parts.Select(part => SetOf(index, part))], match.Needed).Take(MaxRanked + 1)];

    private static SectionSet SetOf(IndexReader index, MatchPart part) => index.Sets.Find(part) ?? index.Sets.Keep(part, index.Read(Some, ToId, part.Expression, -1));

    /// <summary>
    /// The match, or the parts of it that all sections found have and few others; null where to rank would take too long, or says nothing: a section is not
    /// more about a dose because it tells it twice.
    /// </summary>
    private static SectionMatch? FindRankable(IndexReader index, SectionMatch match)
    {
        var rare = match.Parts.Length == 1 ? match.Parts : [.. match.Parts.Where(part => SetOf(index, part).Count <= MaxRanked)];
        if (rare.All(part => part.Kind is SearchTermKind.Amount)) return null;
        return rare.Length == match.Parts.Length ? match : match.NeedsAll ? SectionMatch.All(rare) : null;
    }

    private static string[] Allow(SearchFilter filter, IReadOnlyCollection<string> without) =>
        [filter.Status?.ToString() ?? "", filter.Kind?.ToString() ?? "", filter.Section ?? "", JsonSerializer.Serialize(without)];

    private static int ToId(SqliteDataReader row) => row.GetInt32(0);

    private static (int Id, string Key) ToKey(SqliteDataReader row) => (row.GetInt32(0), row.GetString(1));

    private static FoundSection ToSection(SqliteDataReader row, Marker marker, Dictionary<int, double> ranks)
    {
        var (id, key, text) = (row.GetInt32(0), row.GetString(6), row.GetString(8));
        var marks = new List<Mark>();
        var (named, headed, written) = (marker.PartsIn(row.GetString(2)) | marker.PartsIn(row.GetString(3)), marker.PartsIn(row.GetString(7)), marker.PartsIn(text, marks));
        // The tenth match says less than the second.
        if (!ranks.TryGetValue(id, out var rank)) rank = -((named != 0 ? 6.0 : 0) + (headed != 0 ? 3.0 : 0) + (marks.Count / (marks.Count + 2.0)));
        return new(id, row.GetString(1), row.GetString(2), Enum.Parse<MonographKind>(row.GetString(4)), Enum.Parse<MonographStatus>(row.GetString(5)), key, row.GetString(7), text, marks,
            rank * WeightOf(key), (named | headed | written) == marker.AllParts);
    }

    private static double WeightOf(string key) => SectionCatalog.All.FirstOrDefault(kind => kind.Key == key)?.Weight ?? 1;
}
