using Microsoft.Extensions.Options;
using Monographs.Content.Rules.Changes;
using Monographs.Store.Reading;
using Monographs.Web.Caching;
using Monographs.Web.Citing;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Feeds;

/// <summary>The changes of all monographs, of one, and those of safety and of dosing.</summary>
internal static class FeedEndpoints
{
    private const int MaxEntries = 100;

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        var feeds = app.MapGroup("").WithMetadata(new StoredAnswers());
        feeds.MapMethods(Links.Feed, Methods, (RequestEdition current, IOptions<MonographsOptions> options, HttpContext context) =>
            Answer(current.Edition, options.Value, context, "all changes", Links.Feed, Links.Home, new()));
        feeds.MapMethods(Links.SafetyFeed, Methods, (RequestEdition current, IOptions<MonographsOptions> options, HttpContext context) =>
            Answer(current.Edition, options.Value, context, "safety changes", Links.SafetyFeed, Links.Home, new(Kind: ChangeKind.Safety)));
        feeds.MapMethods(Links.DosingFeed, Methods, (RequestEdition current, IOptions<MonographsOptions> options, HttpContext context) =>
            Answer(current.Edition, options.Value, context, "changes of doses", Links.DosingFeed, Links.Dosing, new(DosesOnly: true)));
        feeds.MapMethods("/monographs/{slug}/feed.atom", Methods, OfMonograph);
    }

    private static IResult OfMonograph(string slug, RequestEdition current, IOptions<MonographsOptions> options, HttpContext context)
    {
        var edition = current.Edition;
        if (edition.FindMonograph(slug) is { } page) return Answer(edition, options.Value, context, $"changes of {page.FrontMatter.Title}", Links.FeedOf(slug), Links.History(slug), new(Slug: slug));
        return MonographVersions.FindNow(edition, slug) is { } now && now != slug ? Results.LocalRedirect(Links.FeedOf(now), permanent: true) : Results.NotFound();
    }

    private static IResult Answer(Edition edition, MonographsOptions options, HttpContext context, string title, string path, string page, ChangeFilter filter)
    {
        var bytes = new AtomFeed(SiteIdentity.Of(options, context.Request), AuthorityOf(options)).Write(title, path, page, edition.History.ListChanges(filter, MaxEntries));
        return Results.Bytes(bytes, "application/atom+xml; charset=utf-8");
    }

    /// <summary>The host of the setting, and where there is none a constant.</summary>
    private static string AuthorityOf(MonographsOptions options) => Uri.TryCreate(options.BaseAddress, UriKind.Absolute, out var address) ? address.Host : "localhost";
}
