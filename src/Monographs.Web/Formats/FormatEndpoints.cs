using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Monographs.Store.Reading;
using Monographs.Web.Api;
using Monographs.Web.Caching;
using Monographs.Web.Citing;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Formats;

/// <summary>Monographs, their versions, and the reference lists of both, by address and extension.</summary>
internal static class FormatEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFormats(this IEndpointRouteBuilder app)
    {
        var formats = app.MapGroup("/monographs").WithMetadata(new StoredAnswers());
        formats.MapMethods("/{name}.{extension}", Methods, Monograph);
        formats.MapMethods("/{slug}/references.{extension}", Methods, References);
        formats.MapMethods("/{slug}/v/{number}.{extension}", Methods, Version);
        formats.MapMethods("/{slug}/v/{number}/references.{extension}", Methods, VersionReferences);
    }

    private static IResult Monograph(string name, string extension, string? section, RequestEdition current, Origin origin, IOptions<MonographsOptions> options, HttpContext context)
    {
        var (edition, file) = (current.Edition, $"{name}.{extension}");
        var format = FormatCatalog.Find(file);
        var slug = format is null ? file : file[..^format.Extension.Length];
        // A name may have a dot of its own.
        if (format is null || edition.FindMonograph(slug) is not { } page || page.Slug != slug) return Elsewhere(edition, slug, now => Links.Monograph(now) + format?.Extension, context);
        var part = page.FindSection(section);
        if (section is not null && (part is null || format.Cite is null)) return Results.NotFound();
        return Answer(context, Subject.Of(edition, page, part, options.Value.Title, origin), format, slug);
    }

    private static IResult References(string slug, string extension, RequestEdition current, Origin origin, HttpContext context)
    {
        if (current.Edition.FindMonograph(slug) is not { } page || page.Slug != slug) return Elsewhere(current.Edition, slug, now => Links.References(Links.Monograph(now), $".{extension}"), context);
        return AnswerReferences(context, page, extension, slug, origin.Address(Links.Monograph(slug)));
    }

    private static IResult Version(string slug, string number, string extension, string? section, RequestEdition current, Origin origin, IOptions<MonographsOptions> options, HttpContext context)
    {
        var file = $"{number}.{extension}";
        if (FormatCatalog.Find(file) is not { IsOfVersions: true } format) return Results.NotFound();
        var wanted = file[..^format.Extension.Length];
        if (FindVersion(current.Edition, slug, wanted, context) is not { } page) return Elsewhere(current.Edition, slug, now => Links.Version(now, wanted) + format.Extension, context);
        var part = page.FindSection(section);
        if (section is not null && (part is null || format.Cite is null)) return Results.NotFound();
        return Answer(context, Subject.OfVersion(current.Edition, page, part, options.Value.Title, origin), format, $"{slug}-v{wanted}");
    }

    private static IResult VersionReferences(string slug, string number, string extension, RequestEdition current, Origin origin, HttpContext context)
    {
        if (FindVersion(current.Edition, slug, number, context) is not { } page) return Elsewhere(current.Edition, slug, now => Links.References(Links.Version(now, number), $".{extension}"), context);
        return AnswerReferences(context, page, extension, $"{slug}-v{number}", origin.Address(Links.Version(slug, number)));
    }

    private static MonographPage? FindVersion(Edition edition, string slug, string number, HttpContext context)
    {
        if (MonographVersions.ReadNumber(number) is { } wanted && edition.History.FindVersion(slug, wanted) is { } found) return found.Page;
        if (edition.FindMonograph(slug) is not null) MonographVersions.Explain(context, edition, slug, number);
        return null;
    }

    private static IResult Elsewhere(Edition edition, string slug, Func<string, string> link, HttpContext context) =>
        MonographVersions.FindNow(edition, slug) is { } now && now != slug ? Results.LocalRedirect(link(now) + context.Request.QueryString, permanent: true) : Results.NotFound();

    private static IResult AnswerReferences(HttpContext context, MonographPage page, string extension, string fileName, string canonical)
    {
        if (FormatCatalog.Find($".{extension}") is not { Cite: { } cite } format || $".{extension}" != format.Extension) return Results.NotFound();
        return Answer(context, format, cite(page.References.Select(cited => new Work(cited.Reference))), $"{fileName}-references{format.Extension}", canonical);
    }

    private static IResult Answer(HttpContext context, Subject subject, Format format, string fileName) =>
        Answer(context, format, format.Write(subject), $"{fileName}{(subject.Section is { } part ? $"-{part.Key}" : "")}{format.Extension}", subject.Site.At(subject.Address));

    /// <param name="canonical">The page that says the same to people.</param>
    private static IResult Answer(HttpContext context, Format format, byte[]? bytes, string fileName, string canonical)
    {
        if (bytes is null) return Results.NotFound();
        context.Response.Headers.Append(HeaderNames.Link, $"<{canonical}>; rel=\"canonical\"");
        // Asked for by its own address too: it may be stored for those who come by the page's.
        if (context.Response.Headers.Vary.Count == 0) context.Response.Headers.Vary = HeaderNames.Accept;
        return Results.Bytes(bytes, format.ContentType, format.Cite is null ? null : fileName);
    }
}
