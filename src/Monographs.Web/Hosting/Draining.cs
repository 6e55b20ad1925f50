namespace Monographs.Web.Hosting;

/// <summary>
/// Before the site stops it says that it is not ready and still answers for a while, so that a load balancer sends nobody to a closed door.
/// Where nobody asks whether it is ready, nobody has to be told, and it stops at once.
/// </summary>
internal sealed class Draining(SiteHealth health) : IHostedLifecycleService
{
    /// <summary>Kubernetes takes about a second or two to spread the news; a probe that comes every second sees it twice.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(3);

    /// <summary>With all requests answered or cut off, the process is gone by then.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(9);

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        var isRouted = health.WasAsked;
        health.IsStopping = true;
        return isRouted ? Task.Delay(Time, cancellationToken) : Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class DrainingExtensions
{
    /// <summary>Asks those who come over a kept connection to come over a new one, which the load balancer takes elsewhere.</summary>
    public static IApplicationBuilder UseDraining(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        var isStopping = context.RequestServices.GetRequiredService<SiteHealth>().IsStopping;
        if (isStopping && HttpProtocol.IsHttp11(context.Request.Protocol)) context.Response.Headers.Connection = "close";
        return next(context);
    });
}
