using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Monographs.Web.Pages;

namespace Monographs.Web.Hosting;

/// <summary>How often one client may ask: for what is searched or computed less often than for pages. One that is stored ready to send is answered before, and not counted.</summary>
internal sealed class RequestLimits(IOptions<MonographsOptions> site) : IConfigureOptions<RateLimiterOptions>
{
    /// <summary>Every address below these is made anew for each question.</summary>
    private static readonly PathString[] Costly = [Links.Search, Links.OpenSearchSuggestions, Links.Api, "/openapi"];

    /// <summary>A probe must never be refused.</summary>
    private static readonly PathString[] Free = [Links.HealthLive, Links.HealthReady];

    public void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = static (context, _) =>
        {
            context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
            ReadOnlyMethods.LeaveQuestion(context.HttpContext.Request);
            context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (int, int)>(Choose);
    }

    internal static bool IsCostly(PathString path) => Array.Exists(Costly, start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    private RateLimitPartition<(int, int)> Choose(HttpContext context)
    {
        var path = context.Request.Path;
        var perMinute = IsCostly(path) ? site.Value.SearchesPerMinute : site.Value.PagesPerMinute;
        if (perMinute == 0 || context.Connection.RemoteIpAddress is not { } client || Free.Contains(path))
        {
            return RateLimitPartition.GetNoLimiter((0, 0));
        }
        return RateLimitPartition.GetTokenBucketLimiter((perMinute, ClientAddress.GroupOf(client)), static key => new()
        {
            TokenLimit = key.Item1,
            TokensPerPeriod = Math.Max(1, key.Item1 / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60d / key.Item1)),
            QueueLimit = 0,
        });
    }
}
