using Microsoft.Extensions.Options;
using Monographs.Content.Reading;
using Monographs.Web.Api;
using Monographs.Web.Archiving;
using Monographs.Web.Caching;
using Monographs.Web.Discovery;
using Monographs.Web.Feeds;
using Monographs.Web.Formats;
using Monographs.Web.Pages;
using Monographs.Web.Suggesting;

namespace Monographs.Web.Hosting;

internal static class Pipeline
{
    public static WebApplication UseMonographs(this WebApplication app)
    {
        app.Services.GetRequiredService<LiveContent>().Begin();
        app.LeaveOutSignIn();
        app.UseKnownProxies(app.Services.GetRequiredService<IOptions<MonographsOptions>>().Value);
        app.UseCachedAnswers();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(Links.Error(StatusCodes.Status500InternalServerError));
        app.UseStatusCodePagesWithReExecute(Links.ErrorPattern);
        app.UseOpenToOrigins();
        app.UseApiProblems();
        app.UseLimits();
        app.UseNegotiation();
        app.Use(app.Services.GetRequiredService<SiteRenderer>().Begin);
        app.UseRouting();
        app.UseAnswerMaker();
        app.MapStaticAssets();
        app.MapRazorPages();
        app.MapApi();
        app.MapFormats();
        app.MapDiscovery();
        app.MapArchive();
        app.MapFeeds();
        app.MapHealth();
        app.MapSuggestions();
        if (app.Environment.IsDevelopment()) app.MapStyleMedia();
        app.MapMethods(FrontMatterSchema.Address, [HttpMethods.Get, HttpMethods.Head], () => Results.Json(FrontMatterSchema.Create(), contentType: "application/schema+json")).WithMetadata(new StoredAnswers());
        return app;
    }

    /// <summary>
    /// Razor Pages bring services for signing in, for which the framework puts two steps before all others, unless it takes them for set. Nobody signs in,
    /// and they would open a scope for each stored answer.
    /// </summary>
    private static void LeaveOutSignIn(this IApplicationBuilder app)
    {
        foreach (var step in new[] { "__AuthenticationMiddlewareSet", "__AuthorizationMiddlewareSet" }) app.Properties[step] = true;
    }

    private static void MapHealth(this WebApplication app)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods(Links.HealthLive, methods, () => Say((true, "ok")));
        app.MapMethods(Links.HealthReady, methods, (SiteHealth health) => Say(health.Ask()));
    }

    private static IResult Say((bool IsWell, string Words) health) =>
        Results.Text(health.Words, statusCode: health.IsWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}
