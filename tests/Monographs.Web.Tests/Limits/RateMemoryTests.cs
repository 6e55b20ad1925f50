using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests.Limits;

/// <summary>Measures the whole process, so no other test may run meanwhile.</summary>
[Collection(nameof(RateMemoryTests))]
[CollectionDefinition(nameof(RateMemoryTests), DisableParallelization = true)]
public sealed class RateMemoryTests
{
    [Fact]
    public void Memory_With100000Clients_StaysBounded()
    {
        var options = new RateLimiterOptions();
        new RequestLimits(Options.Create(new MonographsOptions())).Configure(options);
        using var limiter = options.GlobalLimiter!;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 100_000; i++)
        {
            using var lease = limiter.AttemptAcquire(Question("/search", new([32, 1, 13, 184, (byte)(i >> 16), (byte)(i >> 8), (byte)i, 0, 0, 0, 0, 0, 0, 0, 0, 1])));
            using var other = limiter.AttemptAcquire(Question("/", new([10, (byte)(i >> 16), (byte)(i >> 8), (byte)i])));
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, 0, 24 * 1024 * 1024);
    }

    private static DefaultHttpContext Question(string path, IPAddress client) => new() { Request = { Path = path }, Connection = { RemoteIpAddress = client } };
}
