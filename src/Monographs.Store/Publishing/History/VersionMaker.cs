using System.Text;
using System.Text.Json;
using Monographs.Content.History;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing.History;

/// <summary>Makes the rows of the versions of one monograph: those read now, after those known.</summary>
internal sealed class VersionMaker(FigureTimeline figures)
{
    /// <param name="last">As the last edition has it; null for a monograph that is new to it.</param>
    /// <param name="lastTexts">The last of its bundles of texts; null for none.</param>
    public IReadOnlyList<object> Make(FileHistory file, int id, StoredHistory? last, StoredTexts? lastTexts, GitTexts git)
    {
        var rows = new List<object>();
        var (number, digest) = (last?.LastNumber ?? 0, last?.Digest ?? "");
        var texts = lastTexts?.Unpack().ToList() ?? [];
        var first = lastTexts?.FirstNumber ?? 1;
        var before = texts.Count == 0 ? null : SourceOutline.Of(texts[^1]);
        byte[]? previous = texts.Count == 0 ? null : texts[^1];
        foreach (var state in file.States)
        {
            var text = git.Read(state.Blob);
            // Other ends of lines are no other text.
            if (previous is not null && text.AsSpan().SequenceEqual(previous)) continue;
            if (texts.Count == StoredTexts.MaxTexts)
            {
                rows.Add(new StoredTexts { HistoryId = id, FirstNumber = first, Bytes = StoredTexts.Pack(texts) });
                first += texts.Count;
                texts.Clear();
            }
            texts.Add(text);
            var outline = SourceOutline.Of(text);
            var version = MakeVersion(id, ++number, state, text, outline, TextChange.Between(before, outline));
            rows.Add(version);
            digest = Checksum.Of(Encoding.UTF8.GetBytes(digest + JsonSerializer.Serialize(version with { HistoryId = 0 }, StoredJson.Default.StoredVersion)));
            (before, previous) = (outline, text);
        }
        if (texts.Count > 0) rows.Add(new StoredTexts { HistoryId = id, FirstNumber = first, Bytes = StoredTexts.Pack(texts) });
        rows.Add(new StoredHistory
        {
            Id = id,
            Path = file.Path,
            Slug = SlugOf(file.Path),
            IsRemoved = file.IsRemoved,
            Blob = file.LastBlob,
            LastNumber = number,
            Digest = digest,
        });
        rows.AddRange(file.FormerPaths.Where(ContentHistory.IsMonograph).Select(SlugOf).Distinct(StringComparer.Ordinal).Select(slug => new StoredFormerSlug { Slug = slug, HistoryId = id }));
        return rows;
    }

    private StoredVersion MakeVersion(int id, int number, FileState state, byte[] text, SourceOutline outline, TextChange change) => new()
    {
        HistoryId = id,
        Number = number,
        Commit = state.Commit.Id,
        Published = state.Commit.Published,
        Slug = SlugOf(state.Path),
        Title = outline.Title.Length > 0 ? outline.Title : SlugOf(state.Path),
        Summary = state.Commit.Subject,
        Kind = state.Commit.Kind ?? change.Kind,
        Sections = change.Sections,
        ChangesDoses = change.ChangesDoses,
        IsContent = change.IsContent,
        TextHash = Checksum.Of(text),
        Figures = figures.Find(text, state.Ordinal),
    };

    private static string SlugOf(string path) => Path.GetFileNameWithoutExtension(path);
}
