using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monographs.Store.Schema;

/// <summary>The texts of several versions that follow each other, compressed together: all but the first take next to nothing.</summary>
internal sealed class StoredTexts
{
    /// <summary>Few enough that one is read fast.</summary>
    public const int MaxTexts = 16;

    private const int Quality = 4;

    private const int WindowBits = 22;

    public required int HistoryId { get; init; }

    /// <summary>Number of the first of these versions.</summary>
    public required int FirstNumber { get; init; }

    public required byte[] Bytes { get; init; }

    public static byte[] Pack(IEnumerable<byte[]> texts)
    {
        using var plain = new MemoryStream();
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var text in texts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
            plain.Write(length);
            plain.Write(text);
        }
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength((int)plain.Length)];
        if (!BrotliEncoder.TryCompress(plain.GetBuffer().AsSpan(0, (int)plain.Length), packed, out var size, Quality, WindowBits)) throw new InvalidOperationException("The texts could not be compressed.");
        return packed[..size];
    }

    public ImmutableArray<byte[]> Unpack()
    {
        using var plain = new BrotliStream(new MemoryStream(Bytes), CompressionMode.Decompress);
        var texts = ImmutableArray.CreateBuilder<byte[]>(MaxTexts);
        var length = new byte[sizeof(int)];
        while (plain.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) == length.Length)
        {
            var text = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            plain.ReadExactly(text);
            texts.Add(text);
        }
        return texts.ToImmutable();
    }
}

internal sealed class StoredTextsConfiguration : IEntityTypeConfiguration<StoredTexts>
{
    public void Configure(EntityTypeBuilder<StoredTexts> builder)
    {
        builder.ToTable("version_texts");
        builder.HasKey(each => new { each.HistoryId, each.FirstNumber });
    }
}
