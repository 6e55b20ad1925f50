using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing;

/// <summary>The glossary, the search synonyms and the figures, each in its last good version.</summary>
internal sealed record SharedFiles(ContentLibrary Library, ImmutableArray<StoredFile> Files, ImmutableArray<Finding> Findings)
{
    public static bool Includes(ContentFile file) => file.IsGlossary || file.IsSynonyms || file.IsFigure;

    public static SharedFiles Load(IEnumerable<ContentFile> contentFiles, LastEdition? last)
    {
        var present = contentFiles.Where(Includes).ToList();
        var library = ContentLibrary.Load(present);
        var bad = library.Findings.Where(finding => finding.Level is FindingLevel.Error).Select(finding => finding.Path).ToHashSet(StringComparer.Ordinal);
        var files = present.Select(file => bad.Contains(file.Path) ? Rejected(file, last?.Files.GetValueOrDefault(file.Path)) : Accepted(file)).ToImmutableArray();
        var good = bad.Count == 0 ? library : ContentLibrary.Load(files.Where(file => file.GoodText is not null).Select(file => new ContentFile(file.Path, file.GoodText, file.RowHash!)));
        return new(good, files, library.Findings);
    }

    private static StoredFile Accepted(ContentFile file) =>
        new() { Path = file.Path, TextHash = file.Hash, ReadHash = file.Hash, RowHash = file.Hash, GoodText = file.Bytes.ToArray() };

    private static StoredFile Rejected(ContentFile file, StoredFile? last) =>
        new() { Path = file.Path, TextHash = file.Hash, RowHash = last?.RowHash, IsRejected = true, GoodText = last?.GoodText };
}
