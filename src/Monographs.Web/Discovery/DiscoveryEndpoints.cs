using System.Text;
using Microsoft.Extensions.Options;
using Monographs.Web.Api;
using Monographs.Web.Caching;
using Monographs.Web.Citing;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Discovery;

/// <summary>What search engines and browsers look for.</summary>
internal static class DiscoveryEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapDiscovery(this IEndpointRouteBuilder app)
    {
        var places = app.MapGroup("").WithMetadata(new StoredAnswers());
        places.MapMethods(Links.Sitemap, Methods, (RequestEdition current, Origin origin) =>
            Results.Bytes(Sitemap.Write(SitePlace.ListOf(current.Edition), origin.Address), "application/xml; charset=utf-8"));
        places.MapMethods(Links.Robots, Methods, (Origin origin) =>
            Results.Bytes(Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {origin.Address(Links.Sitemap)}\n"), "text/plain; charset=utf-8"));
        places.MapMethods(Links.OpenSearchSuggestions, Methods, OpenSearchSuggestions.Answer);
        places.MapMethods(Links.OpenSearch, Methods, (IOptions<MonographsOptions> options, HttpContext context) =>
            Results.Bytes(OpenSearchDescription.Write(SiteIdentity.Of(options.Value, context.Request)), OpenSearchDescription.MediaType));
    }
}
