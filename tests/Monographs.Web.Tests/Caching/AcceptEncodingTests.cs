using Monographs.Web.Caching;

namespace Monographs.Web.Tests.Caching;

public sealed class AcceptEncodingTests
{
    [Theory]
    [InlineData(null, Coding.Identity)]
    [InlineData("", Coding.Identity)]
    [InlineData("br", Coding.Brotli)]
    [InlineData("gzip", Coding.Gzip)]
    [InlineData("X-GZIP", Coding.Gzip)]
    [InlineData("deflate, zstd", Coding.Identity)]
    [InlineData("gzip, deflate, br, zstd", Coding.Brotli)]
    [InlineData("br, gzip", Coding.Brotli)]
    [InlineData("gzip;q=1.0, br;q=0.5", Coding.Gzip)]
    [InlineData("br;q=0.5, gzip;q=1.0", Coding.Gzip)]
    [InlineData("br;q=0, gzip", Coding.Gzip)]
    [InlineData("gzip, br;q=0", Coding.Gzip)]
    [InlineData("gzip;q=0,br", Coding.Brotli)]
    [InlineData("gzip;q=0, br;q=0", Coding.Identity)]
    [InlineData("br;q=0.000", Coding.Identity)]
    [InlineData("br;q=0.001", Coding.Brotli)]
    [InlineData("br;q=0.1", Coding.Brotli)]
    [InlineData("BR ; Q=1", Coding.Brotli)]
    [InlineData("br;q=much, gzip", Coding.Gzip)]
    [InlineData("*", Coding.Brotli)]
    [InlineData("*;q=0", Coding.Identity)]
    [InlineData("*, br;q=0", Coding.Gzip)]
    [InlineData("br;q=0, *", Coding.Gzip)]
    [InlineData("gzip;q=0.3, *;q=0.2", Coding.Gzip)]
    [InlineData("*;q=0, gzip", Coding.Gzip)]
    [InlineData("identity", Coding.Identity)]
    [InlineData("identity, br", Coding.Brotli)]
    [InlineData("identity;q=1, gzip;q=0.5", Coding.Identity)]
    [InlineData("gzip;q=0.5, identity;q=0.4", Coding.Gzip)]
    [InlineData("identity;q=0", Coding.Gzip)]
    [InlineData("identity;q=0, br", Coding.Brotli)]
    [InlineData("identity;q=0, gzip;q=0", Coding.Brotli)]
    [InlineData("identity;q=0, *;q=0", Coding.Identity)]
    [InlineData(",, ,br,", Coding.Brotli)]
    public void Choose_OfAHeader_TakesWhatTheReaderWeighsHighest(string? header, Coding expected) => Assert.Equal(expected, AcceptEncoding.Choose(header));

    [Fact]
    public void Choose_OfTwoHeaderLines_ReadsBoth() => Assert.Equal(Coding.Gzip, AcceptEncoding.Choose(new(["br;q=0", "gzip"])));
}
