using Monographs.Content;

namespace Monographs.Web.Tests;

/// <summary>Every public address of the site, with what it answers.</summary>
public sealed record PublicAddress(string Path, int Status, string ContentType)
{
    private const string Html = "text/html; charset=utf-8";

    private const string Json = "application/json; charset=utf-8";
    private const string Atom = "application/atom+xml; charset=utf-8";
    private const string Problem = "application/problem+json";

    private static readonly PublicAddress[] Fixed =
    [
        new("/", 200, Html),
        new("/monographs", 200, Html),
        new("/monographs?status=approved", 200, Html),
        new("/monographs?kind=class&status=investigational", 200, Html),
        new("/monographs?status=", 200, Html),
        new("/monographs/imalumab?read=plain", 200, Html),
        new("/monographs/imalumab?read=detail", 200, Html),
        new("/monographs/imalumab?read=wonderful", 400, Html),
        new("/monographs/imalumab?read=1", 400, Html),
        new("/monographs/nothing/questions", 404, Html),
        new("/styleguide", 404, Html),
        new("/glossary", 200, Html),
        new("/status", 200, Html),
        new("/search", 200, Html),
        new("/search?q=dose", 200, Html),
        new("/search?q=dose&status=approved&kind=drug&section=dosing", 200, Html),
        new("/search/suggestions", 200, "application/json; charset=utf-8"),
        new("/search/suggestions?q=emac", 200, "application/json; charset=utf-8"),
        new("/editorial-rules", 200, Html),
        new("/schemas/front-matter.json", 200, "application/schema+json"),
        new("/dosing", 200, Html),
        new("/dosing?status=investigational&route=intravenous&sort=dose&order=desc", 200, Html),
        new("/dosing?route=nowhere", 200, Html),
        new("/dosing.csv", 200, "text/csv; charset=utf-8"),
        new("/dosing.json?drug=emactuzumab", 200, Json),
        new("/dosing?drug=zzzz", 404, Html),
        new("/dosing?status=wonderful", 400, Html),
        new("/dosing?page=2", 404, Html),
        new("/dosing?route=%00", 400, Html),
        new("/dosing.csv?page=2", 400, Problem),
        new("/dosing/emactuzumab/nothing", 404, Html),
        new("/side-effects", 200, Html),
        new("/side-effects?effect=itching&sort=any&order=desc", 200, Html),
        new("/side-effects.csv", 200, "text/csv; charset=utf-8"),
        new("/side-effects.json", 200, Json),
        new("/side-effects?sort=taste", 400, Html),
        new("/side-effects?effect=%00zzz", 400, Html),
        new("/side-effects.csv?effect=%00zzz", 400, Problem),
        new("/side-effects.json?effect=%00zzz", 400, Problem),
        new("/compare", 200, Html),
        new("/compare?with=emactuzumab", 200, Html),
        new("/compare?with=emactuzumab&with=imc-cs4", 200, Html),
        new("/compare?with=lenalidomide&with=pomalidomide&with=thalidomide&with=imids", 200, Html),
        new("/compare?with=emactuzumab&with=nothing", 404, Html),
        new("/compare?with=a&with=b&with=c&with=d&with=e", 400, Html),
        new("/api", 200, Html),
        new("/api/monographs", 200, Json),
        new("/api/monographs/emactuzumab", 200, Json),
        new("/api/doses", 200, Json),
        new("/api/side-effects", 200, Json),
        new("/api/names", 200, Json),
        new("/api/names/RG7155", 200, Json),
        new("/api/search?q=dose", 200, Json),
        new("/api/suggestions?q=dose", 200, Json),
        new("/openapi/v1.json", 200, Json),
        new("/api/nothing", 404, Problem),
        new("/api/doses?page=x", 400, Problem),
        new("/api/side-effects?effect=%00zzz", 400, Problem),
        new("/monographs/imids/cite", 200, Html),
        new("/monographs/imids/cite?section=dosing", 200, Html),
        new("/monographs/imids.md", 200, "text/markdown; charset=utf-8"),
        new("/monographs/imids.json", 200, "application/json"),
        new("/monographs/imids.fhir.json", 200, "application/fhir+json"),
        new("/monographs/imids.ris", 200, "application/x-research-info-systems; charset=utf-8"),
        new("/monographs/imids.bib", 200, "application/x-bibtex; charset=utf-8"),
        new("/monographs/imids.csl.json", 200, "application/vnd.citationstyles.csl+json"),
        new("/monographs/imids.csl.json?section=dosing", 200, "application/vnd.citationstyles.csl+json"),
        new("/monographs/imids.nbib", 200, "application/nbib; charset=utf-8"),
        new("/monographs/imids/references.ris", 200, "application/x-research-info-systems; charset=utf-8"),
        new("/monographs/imids/references.bib", 200, "application/x-bibtex; charset=utf-8"),
        new("/monographs/imids/references.csl.json", 200, "application/vnd.citationstyles.csl+json"),
        new("/robots.txt", 200, "text/plain; charset=utf-8"),
        new("/sitemap.xml", 200, "application/xml; charset=utf-8"),
        new("/opensearch.xml", 200, "application/opensearchdescription+xml"),
        new("/opensearch/suggestions?q=ema", 200, "application/x-suggestions+json"),
        new("/editions/0.zip", 404, Html),
        new("/monographs/imids/history", 200, Html),
        new("/monographs/imids/feed.atom", 200, Atom),
        new("/feed.atom", 200, Atom),
        new("/feeds/safety.atom", 200, Atom),
        new("/feeds/dosing.atom", 200, Atom),
        new("/?since=2026-11-01", 200, Html),
        new("/?since=yesterday", 400, Html),
        new("/monographs/imids?since=2026-11-01", 200, Html),
        new("/monographs/imids?since=1", 200, Html),
        new("/monographs/imids?since=0", 400, Html),
        new("/monographs/imids/v/0", 404, Html),
        new("/monographs/imids/v/01", 404, Html),
        new("/monographs/imids/v/99999", 404, Html),
        new("/monographs/imids/v/99999999999999999999", 404, Html),
        new("/monographs/imids/v/one", 404, Html),
        new("/monographs/imids/v/1%20", 404, Html),
        new("/monographs/imids/v/%20", 404, Html),
        new("/monographs/imids/v/%D9%A1", 404, Html),
        new("/monographs/imids/v/%EF%BC%91", 404, Html),
        new("/monographs/imids/v/1%2F2", 404, Html),
        new("/monographs/imids/v/%D9%A1/cite", 404, Html),
        new("/monographs/imids/compare/%D9%A1/2", 404, Html),
        new("/monographs/%20/compare?from=1&to=2", 404, Html),
        new("/monographs/imids/v/99999/cite", 404, Html),
        new("/monographs/imids/v/99999.ris", 404, Html),
        new("/monographs/imids/v/99999/references.bib", 404, Html),
        new("/monographs/imids/compare/1/99999", 404, Html),
        new("/monographs/imids/compare/-1/x", 404, Html),
        new("/monographs/imids/compare?from=a&to=b", 400, Html),
        new("/monographs/nothing/history", 404, Html),
        new("/monographs/nothing/v/1", 404, Html),
        new("/monographs/nothing/feed.atom", 404, Html),
        new("/favicon.svg", 200, "image/svg+xml"),
        new("/health/live", 200, "text/plain; charset=utf-8"),
        new("/health/ready", 200, "text/plain; charset=utf-8"),
        new("/monographs?status=wonderful", 400, Html),
        new("/monographs?status=0", 400, Html),
        new($"/search?q={new string('a', 201)}", 400, Html),
        new("/search?q=dose&status=wonderful", 400, Html),
        new("/search?q=dose&section=nowhere", 400, Html),
        new($"/search/suggestions?q={new string('a', 201)}", 400, Html),
        new("/nowhere", 404, Html),
        new("/no/where/at/all", 404, Html),
        new("/monographs/nothing", 404, Html),
        new("/site.css.map", 404, Html),
        new("/error/404", 404, Html),
        new("/error/500", 404, Html),
    ];

    /// <summary>Those, and the pages that come from the content.</summary>
    public static IReadOnlyList<PublicAddress> All { get; } = [.. Fixed, .. Of("monographs", "/monographs/"), .. Of("monographs", "/monographs/", "/questions"), .. Of("pages", "/")];

    public static TheoryData<string, int, string> Table => new(All.Select(each => (each.Path, each.Status, each.ContentType)));

    /// <summary>One page of each kind, errors included.</summary>
    public static TheoryData<string> Pages => new(All.Where(each => each.ContentType == Html).Select(each => each.Path));

    private static IEnumerable<PublicAddress> Of(string folder, string path, string part = "") =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Site.ContentFolder, folder), "*.md").Order(StringComparer.Ordinal)
            .Select(file => System.IO.Path.GetFileNameWithoutExtension(file))
            .Where(name => Slug.TryParse(name, out _))
            .Select(name => new PublicAddress(path + name + part, 200, Html));
}
