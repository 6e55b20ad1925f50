using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Monographs.Content.Files;
using Monographs.Content.History;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing;

/// <summary>What the next edition needs to know of the current one.</summary>
internal sealed class LastEdition
{
    private LastEdition(EditionContext context, string path, StoredEdition facts)
    {
        (Path, Facts) = (path, facts);
        Files = context.Files.Select(file => new StoredFile
        {
            Path = file.Path,
            TextHash = file.TextHash,
            ReadHash = file.ReadHash,
            RowHash = file.RowHash,
            ShownHash = file.ShownHash,
            IsRejected = file.IsRejected,
            GoodText = file.GoodText,
        }).ToDictionary(file => file.Path, StringComparer.Ordinal);
        Findings = [.. context.Findings];
        Monographs = [.. context.Monographs.Select(monograph => monograph.Path)];
        MaxMonograph = context.Monographs.Max(monograph => (int?)monograph.Id) ?? 0;
        MaxSection = context.Sections.Max(section => (int?)section.Id) ?? 0;
        MaxPage = context.Pages.Max(page => (int?)page.Id) ?? 0;
        MaxFinding = Findings.Select(finding => finding.Id).DefaultIfEmpty().Max();
    }

    public string Path { get; }

    public StoredEdition Facts { get; }

    /// <summary>Their outlines, which take as long to read as all the rest, only after <see cref="LoadOutlines"/>.</summary>
    public IReadOnlyDictionary<string, StoredFile> Files { get; private set; }

    public ImmutableArray<StoredFinding> Findings { get; }

    /// <summary>Paths of the monographs that readers see.</summary>
    public ImmutableArray<string> Monographs { get; }

    public int MaxMonograph { get; }

    public int MaxSection { get; }

    public int MaxPage { get; }

    public int MaxFinding { get; }

    /// <summary>The mark up to which the history is in it.</summary>
    public ContentHistory History => new() { State = Facts.HistoryState, Head = Facts.HistoryHead, Prefix = Facts.HistoryPrefix };

    /// <summary>For a publication that needs those of all files.</summary>
    public void LoadOutlines()
    {
        using var context = NewContext(Path);
        Files = context.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public Outline? FindOutline(string path)
    {
        using var context = NewContext(Path);
        return context.Files.Where(file => file.Path == path).Select(file => file.Outline).FirstOrDefault();
    }

    /// <summary>The files as they stood there.</summary>
    public IEnumerable<KnownFile> ListKnownFiles()
    {
        using var context = NewContext(Path);
        return
        [
            .. context.Histories.Select(each => new KnownFile(each.Id, each.Path, each.Blob, each.IsRemoved)),
            .. context.FigureStates.Select(each => new KnownFile(0, each.Path, each.Blob, false)),
        ];
    }

    /// <summary>Null where there is none, or where it is damaged or of another version: then everything is made again from the content.</summary>
    public static LastEdition? Find(EditionFolder folder)
    {
        if (folder.FindCurrent() is not { } path) return null;
        // To read all of it takes as long as to open it.
        var whole = Task.Run(() => folder.IsWhole(path));
        var last = TryOpen(path);
        return whole.GetAwaiter().GetResult() ? last : null;
    }

    /// <summary>Whether readers see this very text.</summary>
    public bool Shows(ContentFile file) =>
        !SharedFiles.Includes(file) && Files.GetValueOrDefault(file.Path) is { IsRejected: false } known && known.TextHash == file.Hash;

    /// <summary>Whether these files would give this edition again.</summary>
    public bool IsOf(IReadOnlyCollection<ContentFile> files, string libraryHash, ContentHistory history) =>
        !history.IsWhole && history.Files.IsEmpty && IsAsComplete(history.State) && libraryHash == Facts.LibraryHash && files.Count == Files.Count && files.All(file => Files.GetValueOrDefault(file.Path)?.TextHash == file.Hash);

    /// <summary>The same files, moved to where no git is, as into an image, still have the history that they had.</summary>
    private bool IsAsComplete(HistoryState state) =>
        state == Facts.HistoryState || (Facts.HistoryState is HistoryState.Complete && state is HistoryState.NoGit or HistoryState.NoRepository);

    private static LastEdition? TryOpen(string path)
    {
        try
        {
            using var context = NewContext(path);
            var facts = EditionFile.ReadFacts(context, path);
            return facts.FormatVersion == ContentReader.FormatVersion ? new(context, path, facts) : null;
        }
        catch (Exception exception) when (exception is EditionException or SqliteException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static EditionContext NewContext(string path) => new(EditionFile.Options(EditionFile.ReadOnlyConnection(path, pooling: false)));
}
