using Monographs.Content.Reading;
using Monographs.Web.Api;
using Monographs.Web.Caching;
using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.Hosting;

internal static class Pipeline
{
    public static WebApplication UseMonographs(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseCachedAnswers();
        app.UseExceptionHandler(Links.Error(StatusCodes.Status500InternalServerError));
        app.UseStatusCodePagesWithReExecute(Links.ErrorPattern);
        app.UseOpenToOrigins();
        app.UseApiProblems();
        app.UseReadOnlyMethods();
        app.UseNegotiation();
        app.UseRouting();
        app.UseAnswerMaker();
        app.MapStaticAssets();
        app.MapRazorPages();
        app.MapApi();
        app.MapFormats();
        app.MapHealth();
        if (app.Environment.IsDevelopment()) app.MapStyleMedia();
        app.MapMethods(FrontMatterSchema.Address, [HttpMethods.Get, HttpMethods.Head], () => Results.Json(FrontMatterSchema.Create(), contentType: "application/schema+json"));
        return app;
    }

    private static void MapHealth(this WebApplication app)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods(Links.HealthLive, methods, () => Say(isWell: true));
        app.MapMethods(Links.HealthReady, methods, (EditionHolder holder) => Say(holder.IsReady));
    }

    private static IResult Say(bool isWell) =>
        Results.Text(isWell ? "ok" : "no edition", statusCode: isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}
