using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Monographs.Content.Files;
using Monographs.Content.History;

namespace Monographs.Store.Publishing;

/// <summary>Makes editions of a content folder. Several publishers of one editions folder wait for each other, also between processes.</summary>
/// <param name="editionsFolder">Made where it does not exist.</param>
/// <param name="confirmLoss">Publish even when most published monographs are gone from the content folder.</param>
public sealed class Publisher(string editionsFolder, bool confirmLoss = false)
{
    private readonly EditionFolder _folder = new(editionsFolder);

    /// <summary>Makes the edition of a content folder, or finds that nothing changed.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such content folder.</exception>
    /// <exception cref="EditionException">The editions folder cannot be written.</exception>
    public Publication Publish(string contentFolder, CancellationToken cancellationToken = default)
    {
        var started = Stopwatch.GetTimestamp();
        var files = ContentFolder.Read(contentFolder).Where(file => file.IsMonograph || file.IsPage || SharedFiles.Includes(file)).ToImmutableArray();
        try
        {
            using var turn = _folder.Lock(cancellationToken);
            _folder.Tidy();
            var publication = Publish(contentFolder, files, cancellationToken);
            _folder.Tidy();
            return publication with { Duration = Stopwatch.GetElapsedTime(started) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new EditionException($"The editions folder '{_folder.Path}' cannot be written: {exception.Message}", exception);
        }
    }

    private Publication Publish(string contentFolder, ImmutableArray<ContentFile> files, CancellationToken cancellationToken)
    {
        var last = LastEdition.Find(_folder);
        if (last is not null && !confirmLoss && LacksMost(files, last)) return Keep(last) with { HeldBack = true };
        var shared = SharedFiles.Load(files, last);
        var history = ContentHistory.Read(contentFolder, last?.History, () => last!.ListKnownFiles(), cancellationToken);
        if (last is not null && last.IsOf(files, shared.Library.Hash, history)) return Keep(last);
        try
        {
            return Make(history);
        }
        catch (GitException)
        {
            return Make(history with { State = HistoryState.Broken, Head = last?.History.Head ?? "", Prefix = last?.History.Prefix ?? "", IsWhole = false, Files = [] });
        }

        Publication Make(ContentHistory versions)
        {
            using var draft = Draft.Start(_folder, last);
            var publication = new PublicationRun(files, shared, versions, last, draft).Run(contentFolder, cancellationToken);
            return publication with { EditionPath = _folder.Adopt(draft.Path, publication.ContentHash) };
        }
    }

    /// <summary>More than half of the monographs, and enough of them that it is no ordinary tidying.</summary>
    private static bool LacksMost(IEnumerable<ContentFile> files, LastEdition last)
    {
        var lost = last.Monographs.Except(files.Select(file => file.Path), StringComparer.Ordinal).Count();
        return lost >= 4 && lost * 2 > last.Monographs.Length;
    }

    private static Publication Keep(LastEdition last)
    {
        var rejected = last.Files.Values.Count(file => file.IsRejected);
        return new()
        {
            EditionPath = last.Path,
            ContentHash = last.Facts.ContentHash,
            Added = 0,
            Changed = 0,
            Unchanged = last.Files.Count - rejected,
            Removed = 0,
            Rejected = rejected,
            Parsed = 0,
            Duration = default,
            Findings = [.. last.Findings.Select(row => row.ToFinding()).InOrder()],
            HeldBack = false,
            History = last.Facts.HistoryState,
        };
    }
}
