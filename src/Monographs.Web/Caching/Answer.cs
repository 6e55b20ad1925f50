using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Monographs.Web.Caching;

/// <summary>An answer 200 as it goes over the wire: the body in one coding, and the headers that belong to it.</summary>
internal sealed class Answer
{
    /// <summary>
    /// 5 of 11: 11 makes a page a seventh smaller and takes half a second of processor time for it, which whoever asks for it first would wait for.
    /// The bytes belong to the tag, so a page cannot be compressed better later under the same one.
    /// </summary>
    private const int BrotliQuality = 5;

    private const int BrotliWindow = 18;

    private const int MaxPooledBytes = 1 << 19;

    private readonly byte[] _body;
    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly StringValues _tag;
    private readonly StringValues _cacheControl;
    private readonly StringValues _vary;

    private Answer(byte[] body, KeyValuePair<string, StringValues>[] headers, string tag, StringValues cacheControl, StringValues vary) =>
        (_body, _headers, _tag, _cacheControl, _vary) = (body, headers, tag, cacheControl, vary);

    public int Size => _body.Length;

    /// <param name="text">The body, not compressed.</param>
    public static Answer Make(HttpResponse response, ReadOnlySpan<byte> text, Coding coding)
    {
        var cacheControl = response.Headers.CacheControl is { Count: > 0 } own ? own : CacheControl.Page;
        var headers = response.Headers.Where(header => !IsMadeHere(header.Key)).ToList();
        if (coding.Name() is { } name) headers.Add(new(HeaderNames.ContentEncoding, name));
        return new(Encode(text, coding), [.. headers], coding.TagOf(SHA256.HashData(text)), cacheControl, StringValues.Concat(response.Headers.Vary, HeaderNames.AcceptEncoding));
    }

    /// <summary>The whole answer, its head, or 304, as the request asks for it.</summary>
    public Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        var isKnown = context.Request.Knows(_tag);
        // What the page's handler said stands in the stored headers too.
        if (isKnown) foreach (var (name, _) in _headers) response.Headers.Remove(name);
        else foreach (var (name, value) in _headers) response.Headers[name] = value;
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = _cacheControl;
        response.Headers.Vary = _vary;
        response.StatusCode = isKnown ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
        if (isKnown) return Task.CompletedTask;
        response.ContentLength = _body.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return Task.CompletedTask;
        // Without the token that tells of a reader who left: it would have to be made first, and the server lets such a write end by itself.
        var writing = response.BodyWriter.WriteAsync(_body, CancellationToken.None);
        return writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
    }

    /// <summary>And the address that stands for another, which is the question's own.</summary>
    private static bool IsMadeHere(string name) =>
        name == HeaderNames.ContentLocation || name == HeaderNames.CacheControl || name == HeaderNames.ETag || name == HeaderNames.Vary || name == HeaderNames.ContentLength || name == HeaderNames.TransferEncoding || name == HeaderNames.Date;

    private static byte[] Encode(ReadOnlySpan<byte> text, Coding coding)
    {
        if (coding is Coding.Identity) return text.ToArray();
        if (coding is Coding.Brotli)
        {
            var most = BrotliEncoder.GetMaxCompressedLength(text.Length);
            // The pool would keep a long one for minutes.
            var encoded = most <= MaxPooledBytes ? ArrayPool<byte>.Shared.Rent(most) : new byte[most];
            try
            {
                return BrotliEncoder.TryCompress(text, encoded, out var length, BrotliQuality, BrotliWindow) ? encoded[..length] : throw new InvalidOperationException("The body could not be compressed.");
            }
            finally
            {
                if (most <= MaxPooledBytes) ArrayPool<byte>.Shared.Return(encoded);
            }
        }
        var packed = new MemoryStream(text.Length / 4);
        using (var gzip = new GZipStream(packed, new ZLibCompressionOptions { CompressionLevel = 6 }, leaveOpen: true)) gzip.Write(text);
        return packed.ToArray();
    }
}
