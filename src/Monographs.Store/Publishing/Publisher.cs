using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Monographs.Content.Files;
using Monographs.Content.History;
using Monographs.Store.Reading;

namespace Monographs.Store.Publishing;

/// <summary>Makes editions of a content folder. Several publishers of one editions folder wait for each other, also between processes.</summary>
/// <param name="editionsFolder">Made where it does not exist.</param>
/// <param name="confirmLoss">Publish even when most published monographs are gone from the content folder.</param>
public sealed class Publisher(string editionsFolder, bool confirmLoss = false)
{
    private readonly EditionFolder _folder = new(editionsFolder);

    /// <summary>The newest edition that is not damaged; what it was made from may be older than the content by now. Null where there is none, or none of this version.</summary>
    public Edition? OpenLast()
    {
        try
        {
            // To read all of it takes as long as to open it, and nearly always it is whole.
            var whole = Task.Run(_folder.FindWhole);
            var newest = TryOpen(_folder.FindCurrent());
            var last = whole.GetAwaiter().GetResult();
            if (newest?.Path == last) return newest;
            newest?.Dispose();
            return TryOpen(last);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Is told 1 for each monograph and page that is read anew.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Makes the edition of a content folder, or finds that nothing changed.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such content folder.</exception>
    /// <exception cref="EditionException">The editions folder cannot be written.</exception>
    public Publication Publish(string contentFolder, CancellationToken cancellationToken = default)
    {
        var started = Stopwatch.GetTimestamp();
        var entries = ContentFolder.List(contentFolder);
        try
        {
            using var turn = _folder.Lock(cancellationToken);
            _folder.Tidy();
            var publication = Publish(contentFolder, entries, cancellationToken);
            _folder.Tidy();
            return publication with { Duration = Stopwatch.GetElapsedTime(started) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new EditionException($"The editions folder '{_folder.Path}' cannot be written: {exception.Message}", exception);
        }
    }

    private Publication Publish(string contentFolder, ImmutableArray<ContentEntry> entries, CancellationToken cancellationToken)
    {
        var last = LastEdition.Find(_folder);
        var files = Read(entries, file => last?.Shows(file) == true);
        if (last is not null && !confirmLoss && LacksMost(files, last)) return Keep(last) with { HeldBack = true };
        var shared = SharedFiles.Load(files, last);
        if (last is not null && last.Facts.LibraryHash != shared.Library.Hash)
        {
            // All are made anew.
            files = Read(entries, _ => false);
            shared = SharedFiles.Load(files, last);
        }
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
            var publication = new PublicationRun(files, shared, versions, last, draft, Progress).Run(contentFolder, cancellationToken);
            return publication with { EditionPath = _folder.Adopt(draft.Path, draft.Checksum, publication.ContentHash) };
        }
    }

    /// <param name="isKnown">Of such a file only its hash is kept: thousands of texts that nobody needs would fill the memory at every look.</param>
    private static ImmutableArray<ContentFile> Read(ImmutableArray<ContentEntry> entries, Func<ContentFile, bool> isKnown) =>
    [
        .. ContentFolder.Read(entries).Where(file => file.IsMonograph || file.IsPage || SharedFiles.Includes(file))
            .Select(file => isKnown(file) ? file with { Bytes = default } : file),
    ];

    private static Edition? TryOpen(string? path)
    {
        try
        {
            return path is null ? null : Edition.Open(path);
        }
        catch (EditionException)
        {
            return null;
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
