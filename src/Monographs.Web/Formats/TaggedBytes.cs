using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Monographs.Web.Formats;

/// <summary>An answer of bytes with a tag made from them: it changes when they do, and for no other reason.</summary>
internal static class TaggedBytes
{
    /// <param name="fileName">For a file to be saved; null for one to be shown.</param>
    public static IResult Answer(HttpContext context, byte[] bytes, string contentType, string? fileName = null)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, contentType, fileName, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }
}
