using System.Text.Json.Nodes;
using Monographs.Content.References;
using Monographs.Web.Citing;
using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.StructuredData;

/// <summary>The page itself.</summary>
internal static class PageJsonLd
{
    private static readonly string[] Audiences = ["https://schema.org/Patient", "https://schema.org/Clinician"];

    public static JsonObject Of(Subject subject)
    {
        var (front, site) = (subject.Page.FrontMatter, subject.Site);
        var article = Works.FindArticle(subject.Page);
        var version = subject.Version;
        return JsonLd.Thing("MedicalWebPage",
            ("@id", Ids.Page(subject)),
            ("url", site.At(Links.Monograph(subject.Page.Slug))),
            ("name", front.Title),
            ("headline", front.Title),
            ("description", front.Summary),
            ("inLanguage", "en-US"),
            ("isAccessibleForFree", true),
            ("about", JsonLd.Reference(Ids.Agent(subject))),
            ("mainEntity", JsonLd.Reference(article is null ? Ids.Agent(subject) : ArticleJsonLd.IdOf(article))),
            ("isBasedOn", article is null ? null : ArticleJsonLd.IdOf(article)),
            ("audience", JsonLd.List(Audiences.Select(type => JsonLd.Thing("MedicalAudience", ("audienceType", type))))),
            ("specialty", "https://schema.org/PharmacySpecialty"),
            ("datePublished", Day(version.FirstIssued ?? version.Issued)),
            ("dateModified", Day(version.Issued)),
            ("lastReviewed", Day(front.Reviewed)),
            ("author", Publisher(site)),
            ("publisher", Publisher(site)),
            ("version", version.Name),
            ("archivedAt", site.At(version.Path)),
            ("license", License.Address),
            ("publishingPrinciples", site.At(Links.EditorialRules)),
            ("correction", subject.Page.Version is null ? null : site.At(Links.History(subject.Page.Slug))),
            ("breadcrumb", JsonLd.Reference(Ids.Crumbs(subject))),
            ("isPartOf", JsonLd.Thing("WebSite", ("@id", Ids.Site(subject)), ("name", site.Title), ("url", site.At(Links.Home)))),
            ("hasPart", JsonLd.List(PartsOf(subject))),
            ("citation", JsonLd.List(subject.Page.References.Select(cited => Cited(cited.Reference)))),
            ("encoding", JsonLd.List(FormatCatalog.Of(subject).Where(format => format.Cite is null && format.Extension != ".nbib").Select(format => JsonLd.Thing("MediaObject",
                ("encodingFormat", format.MediaType), ("contentUrl", site.At(Links.Export(subject.Address, format.Extension))))))));
    }

    public static JsonNode? Day(DateOnly? date) => date is { } day ? DisplayDate.Machine(day) : null;

    private static IEnumerable<JsonObject> PartsOf(Subject subject)
    {
        foreach (var section in SectionEntry.ListOf(subject.Page))
        {
            yield return JsonLd.Thing("WebPageElement",
                ("@id", Ids.On(subject, section.Key)), ("name", section.Title), ("url", Ids.On(subject, section.Key)), ("cssSelector", $"#{section.Key}"));
        }
        // schema.org has no property for it.
        if (Works.FindArticle(subject.Page)?.Record.ConflictOfInterest is { } interest)
        {
            yield return JsonLd.Thing("WebPageElement", ("name", "Conflict of interest"), ("text", interest), ("url", Ids.On(subject, "article")));
        }
    }

    private static JsonObject Publisher(SiteIdentity site) => JsonLd.Thing("Organization", ("name", site.Title), ("url", site.At(Links.Home)));

    private static JsonObject Cited(Reference reference)
    {
        string?[] addresses = [reference.Doi is { } doi ? Links.Doi(doi) : null, reference.PubMedId is { } pubMed ? Links.PubMed(pubMed) : null, Links.External(reference.Url)];
        var known = addresses.OfType<string>().ToList();
        return JsonLd.Thing(reference.Type is "article-journal" ? "MedicalScholarlyArticle" : "CreativeWork",
            ("@id", known.FirstOrDefault()), ("name", reference.Title), ("sameAs", JsonLd.List(known)), ("datePublished", reference.Issued?.ToString()));
    }
}
