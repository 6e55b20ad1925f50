using System.IO.Hashing;
using System.Security.Cryptography;

namespace Monographs.Store;

/// <summary>In lower-case hexadecimal.</summary>
internal static class Checksum
{
    /// <summary>SHA-256, which names content.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>XXH3 with 128 bits, of a whole file. It tells of damage, not of malice: whoever can write the file can write its checksum too. SHA-256 would take several times as long.</summary>
    public static string OfFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        var hash = new XxHash128();
        hash.Append(file);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>Waits until the file is on the disk.</summary>
    public static void Sync(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
