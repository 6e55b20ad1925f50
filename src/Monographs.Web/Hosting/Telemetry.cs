using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Monographs.Web.Hosting;

/// <summary>Metrics and traces by OTLP, where an endpoint is set by OpenTelemetry's own variables; else nothing is collected.</summary>
internal static class Telemetry
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Service = "OTEL_SERVICE_NAME";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteMetrics>();
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint])) return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration[Service] ?? "monographs"))
            .WithMetrics(metrics => metrics.AddMeter(SiteMetrics.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"))
            .WithTracing(traces => traces.AddSource(SiteMetrics.Name).AddAspNetCoreInstrumentation(options => options.Filter = static context => !context.Request.Path.StartsWithSegments("/health")))
            .UseOtlpExporter();
    }
}
