using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Monographs.Store;

/// <summary>
/// The folder that holds the editions. Its file <c>current</c> lists them, newest first, as <c>xxh128sum</c> does: the first is what readers should see,
/// and <c>xxh128sum -c current</c> tells whether the files are whole.
/// </summary>
public sealed partial class EditionFolder(string path)
{
    /// <summary>The one before stays for readers that have not changed over yet.</summary>
    private const int Kept = 2;

    /// <summary>EWOULDBLOCK of Linux and of macOS, and the sharing violation of Windows.</summary>
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    /// <summary>What was read whole once need not be read again while nobody has written to it.</summary>
    private Seal? _whole;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    private string CurrentPath => At("current");

    /// <summary>The file of the edition that readers should see; null before the first publication.</summary>
    public string? FindCurrent() => List().FirstOrDefault() is { } entry ? At(entry.Name) : null;

    /// <summary>The newest edition that is not damaged, for readers, where no other can be made.</summary>
    public string? FindWhole() => List().Select(entry => At(entry.Name)).FirstOrDefault(IsWhole);

    /// <summary>A name for a file that is still being made.</summary>
    internal string NewDraftPath() => At($"{Guid.NewGuid():N}.tmp");

    internal bool IsWhole(string edition)
    {
        if (List().FirstOrDefault(entry => At(entry.Name) == edition) is not { } entry || Seal.Of(edition) is not { } seal) return false;
        if (seal == _whole) return true;
        if (Checksum.OfFile(edition) != entry.Checksum) return false;
        _whole = seal;
        return true;
    }

    /// <summary>Waits until no other publisher works in the folder. The folder is made where it does not exist.</summary>
    internal FileStream Lock(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path);
        while (true)
        {
            try
            {
                return new(At("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (HeldByAnother.Contains(exception.HResult))
            {
                cancellationToken.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(50));
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Gives a finished draft its name and makes it the current edition. The steps are such that a crash between any two leaves a whole edition.</summary>
    /// <returns>The edition's file.</returns>
    internal string Adopt(string draft, string checksum, string contentHash)
    {
        var name = $"{contentHash[..32]}.db";
        var listed = List();
        var known = listed.FirstOrDefault(entry => entry.Name == name);
        // The same name is the same content, and stays as it is. Of a damaged one the name is not used again: a reader who has it open would get parts of both.
        if (known is not null && IsWhole(At(name))) checksum = known.Checksum;
        else
        {
            if (known is not null) name = $"{contentHash[..32]}-{Guid.NewGuid().ToString("N")[..8]}.db";
            File.Move(draft, At(name), overwrite: true);
        }
        var edition = At(name);
        var entries = listed.Where(entry => entry.Name != name).Prepend(new(name, checksum)).Take(Kept);
        using (var current = new FileStream($"{CurrentPath}.tmp", FileMode.Create))
        {
            current.Write(Encoding.ASCII.GetBytes(string.Concat(entries.Select(entry => $"{entry.Checksum}  {entry.Name}\n"))));
            current.Flush(flushToDisk: true);
        }
        File.Move($"{CurrentPath}.tmp", CurrentPath, overwrite: true);
        _whole = Seal.Of(edition);
        return edition;
    }

    /// <summary>Removes what crashes and older publications left; files that are not ours stay.</summary>
    internal void Tidy()
    {
        var kept = List().Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path).Where(file => System.IO.Path.GetFileName(file) is var name && Ours().IsMatch(name) && !kept.Contains(name)))
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Windows keeps a file that somebody has open; the next publication tries again.
            }
        }
    }

    private ImmutableArray<Entry> List()
    {
        try
        {
            return [.. File.ReadLines(CurrentPath).Select(line => Line().Match(line)).Where(match => match.Success).Select(match => new Entry(match.Groups[2].Value, match.Groups[1].Value))];
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }

    private string At(string name) => System.IO.Path.Combine(Path, name);

    private sealed record Seal(string Path, long Length, DateTime Written)
    {
        public static Seal? Of(string path) => new FileInfo(path) is { Exists: true } file ? new(path, file.Length, file.LastWriteTimeUtc) : null;
    }

    private sealed record Entry(string Name, string Checksum);

    [GeneratedRegex(@"^([0-9a-f]{32})  ([0-9a-f]{32}(?:-[0-9a-f]{8})?\.db)$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:[0-9a-f]{32}(?:-[0-9a-f]{8})?\.(?:db|tmp)(?:-wal|-shm|-journal)?|current\.tmp|\.probe-[0-9a-f]{32})$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ours();
}
