using Monographs.Content.Files;
using Monographs.Content.History;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing;

/// <summary>What becomes of a file.</summary>
/// <param name="Last">Its row in the last edition; null for a new file.</param>
internal sealed record FileVerdict(StoredFile? Last, StoredFile Next)
{
    public string Path => Next.Path;

    /// <summary>Readers see other rows than before, which may mean that they see some for the first time.</summary>
    public bool HasNewRows => Next.RowHash != Last?.RowHash;

    public bool IsAdded => !Next.IsRejected && Last?.RowHash is null;

    public bool IsChanged => !Next.IsRejected && Last?.RowHash is not null && HasNewRows;

    public bool IsUnchanged => !Next.IsRejected && !HasNewRows;

    /// <summary>Whether anything about the file has to be written.</summary>
    public bool IsNews => Last is null || Last.TextHash != Next.TextHash || Last.ReadHash != Next.ReadHash || Last.IsRejected != Next.IsRejected || HasNewRows || Last.Outline != Next.Outline;

    /// <param name="reading">Null where the file did not have to be read again.</param>
    /// <param name="hasSiteError">A rule over the whole site found an error in it.</param>
    public static FileVerdict Of(ContentFile file, StoredFile? last, FileReading? reading, bool hasSiteError)
    {
        var readHash = reading is null ? last?.ReadHash : reading.RowHash;
        var isRejected = readHash is null || hasSiteError;
        return new(last, new()
        {
            Path = file.Path,
            TextHash = reading?.TextHash ?? file.Hash,
            ReadHash = readHash,
            RowHash = isRejected ? last?.RowHash : readHash,
            // Of a file that readers saw before as it is, the text is not at hand.
            ShownHash = isRejected || (reading is null && !last!.IsRejected) ? last?.ShownHash : HashOf(file),
            IsRejected = isRejected,
            // Where the text cannot be read at all, links still lead to what readers see.
            Outline = reading?.Outline ?? last?.Outline,
        });
    }

    private static string? HashOf(ContentFile file) =>
        !file.IsMonograph ? null : file.Bytes.Span.Contains((byte)'\r') ? Checksum.Of(GitTexts.Normalize(file.Bytes.Span)) : file.Hash;
}
