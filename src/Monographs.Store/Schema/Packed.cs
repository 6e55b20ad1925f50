using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Monographs.Store.Schema;

/// <summary>
/// A long value compressed by Brotli, its length before it. Finished HTML and its tables are most of an edition, and every edition is a copy of the last one that is
/// written, checked, hashed and synced anew: a fifth of the bytes is a fifth of that time.
/// </summary>
internal static class Packed
{
    private const int Quality = 2;

    private const int WindowBits = 16;

    public static byte[] Pack(string text) => Pack(Encoding.UTF8.GetBytes(text));

    public static byte[] Pack(byte[] plain)
    {
        if (plain.Length == 0) return [];
        var buffer = ArrayPool<byte>.Shared.Rent(sizeof(int) + BrotliEncoder.GetMaxCompressedLength(plain.Length));
        try
        {
            BitConverter.TryWriteBytes(buffer, plain.Length);
            return BrotliEncoder.TryCompress(plain, buffer.AsSpan(sizeof(int)), out var size, Quality, WindowBits)
                ? buffer[..(sizeof(int) + size)]
                : throw new InvalidOperationException("The value could not be compressed.");
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
        return BrotliDecoder.TryDecompress(packed.AsSpan(sizeof(int)), plain, out var size) && size == plain.Length ? plain
            : throw new EditionException("The edition is damaged: a value in it cannot be unpacked.");
    }
}
