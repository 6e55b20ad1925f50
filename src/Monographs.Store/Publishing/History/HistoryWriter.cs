using Microsoft.EntityFrameworkCore;
using Monographs.Content.History;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing.History;

/// <summary>Brings the versions in a draft up to what git has, and says of each monograph which of them its page shows.</summary>
internal sealed class HistoryWriter(Draft draft, string contentFolder, ContentHistory history)
{
    /// <summary>So many monographs at once, so that few texts are in memory.</summary>
    private const int Batch = 64;

    private readonly EditionContext _context = draft.Context;

    /// <exception cref="GitException">git ended while texts were read.</exception>
    public void Write(CancellationToken cancellationToken)
    {
        if (history.IsWhole) Clear();
        if (!history.Files.IsEmpty) Add(cancellationToken);
        Stamp();
    }

    private void Clear() => _context.Database.ExecuteSqlRaw(
        "DELETE FROM histories; DELETE FROM versions; DELETE FROM version_texts; DELETE FROM figure_texts; DELETE FROM figure_states; DELETE FROM former_slugs");

    private void Add(CancellationToken cancellationToken)
    {
        var known = _context.Histories.ToDictionary(each => each.Id);
        var next = known.Keys.DefaultIfEmpty().Max();
        var maker = new VersionMaker(new(_context.FigureStates.ToList(), history));
        Remove(Gone(known.Values));
        var last = TakeTexts([.. history.Monographs.Select(file => file.Known).OfType<int>()]);
        var batches = history.Monographs.Select(file => new Work(file, file.Known ?? ++next, known.GetValueOrDefault(file.Known ?? 0), last.GetValueOrDefault(file.Known ?? 0))).Chunk(Batch).ToList();
        try
        {
            foreach (var rows in batches.AsParallel().AsOrdered().WithCancellation(cancellationToken).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Make)) draft.Insert(rows);
        }
        catch (AggregateException exception) when (exception.InnerException is GitException trouble)
        {
            throw new GitException(trouble.Message, exception);
        }
        AddFigures();

        List<object> Make(Work[] batch)
        {
            using var git = new GitTexts(contentFolder);
            return [.. batch.SelectMany(each => maker.Make(each.File, each.Id, each.Last, each.LastTexts, git))];
        }
    }

    /// <summary>Those that are a monograph no more, or whose place another has taken.</summary>
    private int[] Gone(IEnumerable<StoredHistory> known)
    {
        var others = history.Files.Where(file => !ContentHistory.IsMonograph(file.Path)).Select(file => file.Known).OfType<int>().ToHashSet();
        var places = history.Files.ToLookup(file => file.Path, file => file.Known, StringComparer.Ordinal);
        return [.. known.Where(each => others.Contains(each.Id) || places[each.Path].Any(id => id != each.Id)).Select(each => each.Id)];
    }

    /// <summary>The last texts of known monographs, by their ids; they and their heads are written anew.</summary>
    private Dictionary<int, StoredTexts> TakeTexts(int[] ids)
    {
        if (ids.Length == 0) return [];
        var last = _context.VersionTexts.Where(each => EF.Parameter(ids).Contains(each.HistoryId)
            && !_context.VersionTexts.Any(later => later.HistoryId == each.HistoryId && later.FirstNumber > each.FirstNumber));
        var texts = last.ToDictionary(each => each.HistoryId);
        last.ExecuteDelete();
        _context.Histories.Where(each => EF.Parameter(ids).Contains(each.Id)).ExecuteDelete();
        return texts;
    }

    private void Remove(int[] ids)
    {
        if (ids.Length == 0) return;
        _context.Histories.Where(each => EF.Parameter(ids).Contains(each.Id)).ExecuteDelete();
        _context.Versions.Where(each => EF.Parameter(ids).Contains(each.HistoryId)).ExecuteDelete();
        _context.VersionTexts.Where(each => EF.Parameter(ids).Contains(each.HistoryId)).ExecuteDelete();
        _context.FormerSlugs.Where(each => EF.Parameter(ids).Contains(each.HistoryId)).ExecuteDelete();
    }

    private void AddFigures()
    {
        var changed = history.Figures.Select(figure => figure.Path).ToArray();
        _context.FigureStates.Where(each => EF.Parameter(changed).Contains(each.Path)).ExecuteDelete();
        draft.Insert(history.Figures.Select(figure => new StoredFigureState { Path = figure.Path, Blob = figure.LastBlob }));
        var blobs = history.Figures.SelectMany(figure => figure.States).Select(state => state.Blob).Distinct(StringComparer.Ordinal).Except(_context.FigureTexts.Select(each => each.Blob).ToList(), StringComparer.Ordinal).ToList();
        if (blobs.Count == 0) return;
        using var git = new GitTexts(contentFolder);
        draft.Insert(blobs.Select(blob => new StoredFigureText { Blob = blob, Bytes = git.Read(blob) }));
    }

    /// <summary>A page whose text is no committed one gets the number of the last version before it.</summary>
    private void Stamp() => _context.Database.ExecuteSqlRaw("""
        UPDATE monographs SET version = NULL, is_committed = 0, first_published = NULL, changed = NULL WHERE version IS NOT NULL;
        WITH found AS (
            SELECT h.path, h.id, h.last_number, (SELECT max(v.number) FROM versions v WHERE v.history_id = h.id AND v.text_hash = f.shown_hash) AS exact
            FROM histories h JOIN files f ON f.path = h.path WHERE NOT h.is_removed AND h.last_number > 0),
        shown AS (SELECT path, id, coalesce(exact, last_number) AS number, exact IS NOT NULL AS is_committed FROM found)
        UPDATE monographs SET version = shown.number, is_committed = shown.is_committed,
            first_published = (SELECT v.published FROM versions v WHERE v.history_id = shown.id AND v.number = 1),
            changed = (SELECT v.published FROM versions v WHERE v.history_id = shown.id AND v.number <= shown.number AND v.is_content ORDER BY v.number DESC LIMIT 1)
        FROM shown WHERE shown.path = monographs.path;
        """);

    private sealed record Work(FileHistory File, int Id, StoredHistory? Last, StoredTexts? LastTexts);
}
