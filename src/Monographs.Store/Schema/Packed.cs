using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Monographs.Store.Schema;

/// <summary>
/// A long value compressed by Brotli, its length before it. Finished HTML and its tables are most of an edition, and every edition is a copy of the last one that is
/// written, checked, hashed and synced anew: a fifth of the bytes is a fifth of that time. A value that would not get shorter is kept as it is, and so has as many bytes as it says.
/// </summary>
internal static class Packed
{
    private const int Quality = 1;

    private const int WindowBits = 16;

    /// <summary>Setting up the compression takes longer than a short value is worth, and most are short.</summary>
    private const int MinLength = 256;

    public static byte[] Pack(string text) => Pack(Encoding.UTF8.GetBytes(text));

    public static byte[] Pack(byte[] plain)
    {
        if (plain.Length == 0) return [];
        if (plain.Length < MinLength) return [.. BitConverter.GetBytes(plain.Length), .. plain];
        var buffer = ArrayPool<byte>.Shared.Rent(sizeof(int) + BrotliEncoder.GetMaxCompressedLength(plain.Length));
        try
        {
            BitConverter.TryWriteBytes(buffer, plain.Length);
            if (!BrotliEncoder.TryCompress(plain, buffer.AsSpan(sizeof(int)), out var size, Quality, WindowBits)) throw new InvalidOperationException("The value could not be compressed.");
            return size < plain.Length ? buffer[..(sizeof(int) + size)] : [.. buffer.AsSpan(0, sizeof(int)), .. plain];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static string UnpackText(byte[] packed) => Encoding.UTF8.GetString(Unpack(packed));

    public static byte[] Unpack(byte[] packed)
    {
        if (packed.Length == 0) return [];
        var plain = new byte[BitConverter.ToInt32(packed)];
        if (packed.Length == sizeof(int) + plain.Length) return packed[sizeof(int)..];
        return BrotliDecoder.TryDecompress(packed.AsSpan(sizeof(int)), plain, out var size) && size == plain.Length ? plain
            : throw new EditionException("The edition is damaged: a value in it cannot be unpacked.");
    }
}
