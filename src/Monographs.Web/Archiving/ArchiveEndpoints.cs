using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Archiving;

internal static class ArchiveEndpoints
{
    /// <summary>How long a reader waits for an archive that is being made.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapArchive(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Links.Archive, Methods, (RequestEdition current) => Results.LocalRedirect(Links.ArchiveOf(current.Edition.ContentHash)));
        app.MapMethods("/editions/{name}.zip", Methods, AnswerAsync);
    }

    private static async Task<IResult> AnswerAsync(string name, RequestEdition current, SiteArchive archive, HttpContext context)
    {
        var hash = current.Edition.ContentHash;
        if (Links.ArchiveOf(hash) != $"/editions/{name}.zip") return Results.NotFound();
        try
        {
            var file = await archive.GetAsync(hash).WaitAsync(Patience, context.RequestAborted);
            context.Response.Headers.CacheControl = "no-cache";
            return Results.File(file.Open(), "application/zip", $"monographs-{name[..12]}.zip", entityTag: new($"\"{file.Checksum[..32]}\""), enableRangeProcessing: true);
        }
        catch (Exception exception) when (exception is TimeoutException || (exception is OperationCanceledException && !context.RequestAborted.IsCancellationRequested))
        {
            // It is still being made, or another edition came meanwhile.
            context.Response.Headers.RetryAfter = "30";
            context.Items[typeof(ErrorView)] = new ErrorView(StatusCodes.Status503ServiceUnavailable, "The file is still being made", "It holds the whole site, and is made when somebody first asks for it. Please try again in a minute.")
            {
                Link = new("Download the whole site", Links.Archive),
            };
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
