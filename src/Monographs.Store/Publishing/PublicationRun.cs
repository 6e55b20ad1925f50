using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.History;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Store.Publishing.History;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing;

/// <summary>Turns a draft, which is a copy of the last edition or empty, into the edition of the files.</summary>
internal sealed class PublicationRun(ImmutableArray<ContentFile> files, SharedFiles shared, ContentHistory history, LastEdition? last, Draft draft)
{
    private readonly ImmutableArray<ContentFile> _texts = [.. files.Where(file => !SharedFiles.Includes(file))];
    private readonly FileReadings _readings = new(new(shared.Library), draft, last);

    /// <returns>Without <see cref="Publication.EditionPath"/>: the draft has no name yet.</returns>
    public Publication Run(string contentFolder, CancellationToken cancellationToken)
    {
        var isSameLibrary = last?.Facts.LibraryHash == shared.Library.Hash;
        _readings.Read([.. _texts.Where(file => !isSameLibrary || LastOf(file.Path)?.TextHash != file.Hash)], cancellationToken);

        var outlines = _texts.Select(file => _readings.Find(file.Path)?.Outline ?? LastOf(file.Path)?.Outline).OfType<Outline>();
        ImmutableArray<Finding> siteFindings = [.. SiteRules.Check([.. outlines, .. shared.Library.Outlines]), .. shared.Findings];
        var siteErrors = siteFindings.Where(finding => finding.Level is FindingLevel.Error).Select(finding => finding.Path).ToHashSet(StringComparer.Ordinal);
        // A file that was refused because of another file, and no longer is, was not read just now, and its rows are nowhere yet.
        _readings.Read([.. _texts.Where(file => _readings.Find(file.Path) is null && Judge(file, siteErrors).HasNewRows)], cancellationToken);

        ImmutableArray<FileVerdict> verdicts = [.. _texts.Select(file => Judge(file, siteErrors)), .. shared.Files.Select(file => new FileVerdict(LastOf(file.Path), file))];
        return Write(verdicts, siteFindings, () => new HistoryWriter(draft, contentFolder, history).Write(cancellationToken));
    }

    private Publication Write(ImmutableArray<FileVerdict> verdicts, ImmutableArray<Finding> siteFindings, Action writeHistory)
    {
        var removed = last?.Files.Keys.Except(files.Select(file => file.Path), StringComparer.Ordinal).ToList() ?? [];
        var stale = _readings.Paths.Concat(removed).ToHashSet(StringComparer.Ordinal);
        var kept = last?.Findings.Where(row => !row.IsSiteWide && !stale.Contains(row.Path)).Select(row => row.ToFinding()) ?? [];
        ImmutableArray<Finding> findings = [.. kept.Concat(_readings.Findings).Concat(siteFindings).InOrder()];
        var writer = new EditionWriter(draft, last);
        writer.SetFiles(verdicts, [.. _readings.Paths], removed);
        var accepted = verdicts.Where(verdict => verdict is { IsNews: true, Next.IsRejected: false }).Select(verdict => verdict.Path).ToHashSet(StringComparer.Ordinal);
        writer.SetSources(_texts.Where(file => accepted.Contains(file.Path)), removed);
        writer.SetFindings(siteFindings, _readings.Findings, [.. stale]);
        writer.SetGlossary(shared.Library.Glossary);
        writer.SetSynonyms(shared.Library.Synonyms);
        writeHistory();
        var contentHash = ContentHash.Of(verdicts.Select(verdict => verdict.Next), shared.Library.Glossary, findings, history.State, draft.Context.Histories.ToList());
        writer.SetFacts(new()
        {
            ContentHash = contentHash,
            FormatVersion = ContentReader.FormatVersion,
            LibraryHash = shared.Library.Hash,
            HistoryState = history.State,
            HistoryHead = history.Head,
            HistoryPrefix = history.Prefix,
        });
        draft.Finish();
        return new()
        {
            EditionPath = "",
            ContentHash = contentHash,
            Added = verdicts.Count(verdict => verdict.IsAdded),
            Changed = verdicts.Count(verdict => verdict.IsChanged),
            Unchanged = verdicts.Count(verdict => verdict.IsUnchanged),
            Removed = removed.Count,
            Rejected = verdicts.Count(verdict => verdict.Next.IsRejected),
            Parsed = _readings.Count,
            Duration = default,
            Findings = findings,
            HeldBack = false,
            History = history.State,
        };
    }

    private StoredFile? LastOf(string path) => last?.Files.GetValueOrDefault(path);

    private FileVerdict Judge(ContentFile file, HashSet<string> siteErrors) => FileVerdict.Of(file, LastOf(file.Path), _readings.Find(file.Path), siteErrors.Contains(file.Path));
}
