using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace Monographs.Web.Hosting;

/// <summary>Everything that keeps one visitor from taking the site from the others.</summary>
internal static class Limits
{
    public static void AddLimits(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ConnectionLimits>();
        services.AddSingleton<IConfigureOptions<SocketTransportOptions>, ConnectionLimits>();
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RequestLimits>();
        services.AddRateLimiter(_ => { });
        // The framework checks AllowedHosts before everything else, so that its answer would lack the site's headers and look. Here it is checked inside them.
        foreach (var early in services.Where(each => each.ImplementationType?.Name == "HostFilteringStartupFilter").ToList()) services.Remove(early);
        services.Configure<HostFilteringOptions>(options => options.IncludeFailureMessage = false);
    }

    public static void UseLimits(this WebApplication app)
    {
        // The page that says what was refused, or went wrong, comes through here again and is not refused in its turn. What is refused counts as well.
        app.UseWhen(
            static context => context.Features.Get<IStatusCodeReExecuteFeature>() is null && context.Features.Get<IExceptionHandlerFeature>() is null,
            static once => once.UseDraining().UseRateLimiter().UseReadOnlyMethods().UseKnownHosts());
    }
}
