using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Monographs.Web.Api;
using Monographs.Web.Citing;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Formats;

/// <summary>Monographs, and their reference lists, by address and extension.</summary>
internal static class FormatEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFormats(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/monographs/{name}.{extension}", Methods, Monograph);
        app.MapMethods("/monographs/{slug}/references.{extension}", Methods, References);
        app.MapMethods("/monographs/{slug}/v/{number}.{extension}", Methods, Version);
    }

    private static IResult Monograph(string name, string extension, string? section, RequestEdition current, Origin origin, IOptions<MonographsOptions> options, HttpContext context)
    {
        var (edition, file) = (current.Edition, $"{name}.{extension}");
        var format = FormatCatalog.Find(file);
        var slug = format is null ? file : file[..^format.Extension.Length];
        // A name may have a dot of its own.
        if (format is null || edition.FindMonograph(slug) is not { } page || page.Slug != slug)
        {
            return edition.FindSlugByName(slug) is { } named ? Results.LocalRedirect(Links.Monograph(named) + format?.Extension + context.Request.QueryString, permanent: true) : Results.NotFound();
        }
        var part = section is null ? null : page.Sections.FirstOrDefault(each => each.Key == section);
        if (section is not null && (part is null || format.Cite is null)) return Results.NotFound();
        var subject = Subject.Of(edition, page, part, options.Value.Title, origin);
        return Answer(context, format, format.Write(subject), $"{slug}{(part is null ? "" : $"-{part.Key}")}{format.Extension}", subject.Site.At(Links.Monograph(slug)));
    }

    private static IResult References(string slug, string extension, RequestEdition current, Origin origin, HttpContext context)
    {
        if (FormatCatalog.Find($".{extension}") is not { Cite: { } cite } format || $".{extension}" != format.Extension || current.Edition.FindMonograph(slug) is not { } page) return Results.NotFound();
        var works = page.References.Select(cited => new Work(cited.Reference));
        return Answer(context, format, cite(works), $"{slug}-references{format.Extension}", origin.Address(Links.Monograph(slug)));
    }

    /// <summary>The citation of an old version, or of one of its sections.</summary>
    private static IResult Version(string slug, string number, string extension, string? section, RequestEdition current, Origin origin, IOptions<MonographsOptions> options, HttpContext context)
    {
        var file = $"{number}.{extension}";
        if (FormatCatalog.Find(file) is not { Cite: { } cite } format || MonographVersions.ReadNumber(file[..^format.Extension.Length]) is not { } wanted) return Results.NotFound();
        if (current.Edition.History.FindVersion(slug, wanted) is not { Page: { } page } found) return Results.NotFound();
        var part = section is null ? null : page.Sections.FirstOrDefault(each => each.Key == section);
        if (section is not null && part is null) return Results.NotFound();
        var version = new PageVersion($"{wanted}", VersionEntry.DateOf(found.Version), null, Links.Version(slug, wanted), IsFinal: true);
        var work = Works.Of(page, part, version, new(options.Value.Title, origin.Site));
        return Answer(context, format, cite([work]), $"{slug}-v{wanted}{(part is null ? "" : $"-{part.Key}")}{format.Extension}", origin.Address(Links.Version(slug, wanted)));
    }

    /// <param name="canonical">The page that says the same to people.</param>
    private static IResult Answer(HttpContext context, Format format, byte[]? bytes, string fileName, string canonical)
    {
        if (bytes is null) return Results.NotFound();
        context.Response.Headers.Append(HeaderNames.Link, $"<{canonical}>; rel=\"canonical\"");
        return TaggedBytes.Answer(context, bytes, format.ContentType, format.Cite is null ? null : fileName);
    }
}
