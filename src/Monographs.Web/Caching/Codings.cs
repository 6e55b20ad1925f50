using System.IO.Compression;

namespace Monographs.Web.Caching;

internal static class Codings
{
    /// <summary>As the header <c>Content-Encoding</c> has it; null where there is none.</summary>
    public static string? Name(this Coding coding) => coding switch { Coding.Brotli => "br", Coding.Gzip => "gzip", _ => null };

    /// <summary>A strong tag stands for bytes, so each coding has its own.</summary>
    /// <param name="hash">Of what the body is when it is not compressed.</param>
    public static string TagOf(this Coding coding, byte[] hash)
    {
        var words = Convert.ToHexStringLower(hash.AsSpan(0, 16));
        return coding switch { Coding.Brotli => $"\"{words}-br\"", Coding.Gzip => $"\"{words}-gz\"", _ => $"\"{words}\"" };
    }

    /// <summary>Compresses what is written to it, for a body that is never whole in memory.</summary>
    public static Stream Onto(this Coding coding, Stream target) => coding switch
    {
        Coding.Brotli => new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true),
        Coding.Gzip => new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true),
        _ => target,
    };
}
