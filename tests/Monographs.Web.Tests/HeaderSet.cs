namespace Monographs.Web.Tests;

/// <summary>The headers that every answer of the site carries: what the MDN HTTP Observatory gives 155 points for.</summary>
internal static class HeaderSet
{
    public static void AssertOn(HttpResponseMessage answer)
    {
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'", Get("Content-Security-Policy"));
        Assert.Equal("nosniff", Get("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Get("Referrer-Policy"));
        Assert.Equal("same-origin", Get("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Get("Cross-Origin-Resource-Policy"));
        Assert.Equal("require-corp", Get("Cross-Origin-Embedder-Policy"));
        Assert.Contains("camera=()", Get("Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        // Only the API may be read by other sites.
        var path = answer.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Equal(path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/openapi", StringComparison.Ordinal), answer.Headers.Contains("Access-Control-Allow-Origin"));

        string Get(string name) => Assert.Single(answer.Headers.GetValues(name));
    }
}
