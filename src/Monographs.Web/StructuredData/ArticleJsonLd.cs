using System.Text.Json.Nodes;
using Monographs.Content.References;
using Monographs.Web.Citing;
using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.StructuredData;

/// <summary>The article, somebody else's work, that a class monograph summarizes.</summary>
internal static class ArticleJsonLd
{
    public static JsonObject Of(Work article, Subject subject)
    {
        var record = article.Record;
        var (first, last) = FieldText.Pages(record.Page ?? "");
        string?[] addresses = [record.PubMedId is { } pubMed ? Links.PubMed(pubMed) : null, record.Doi is { } doi ? Links.Doi(doi) : null];
        return JsonLd.Thing("MedicalScholarlyArticle",
            ("@id", IdOf(article)),
            ("name", record.Title),
            ("headline", record.Title),
            ("publicationType", record.Note?.StartsWith("Review", StringComparison.Ordinal) == true ? "Review" : null),
            ("author", JsonLd.List(record.Authors.Where(author => author.Literal is null).Select(author => JsonLd.Thing("Person", ("givenName", author.Given), ("familyName", author.Family))))),
            ("datePublished", record.Issued?.ToString()),
            ("identifier", JsonLd.List(IdentifiersOf(record))),
            ("sameAs", JsonLd.List(addresses)),
            ("isPartOf", IssueOf(record)),
            ("pageStart", first),
            ("pageEnd", last),
            ("pagination", record.Page?.Replace('-', '–')),
            ("keywords", JsonLd.List(record.Keywords)),
            ("about", JsonLd.Reference(Ids.Agent(subject))),
            ("subjectOf", JsonLd.Reference(Ids.Page(subject))));
    }

    public static string IdOf(Work article) =>
        article.Record.PubMedId is { } pubMed ? Links.PubMed(pubMed) : article.Record.Doi is { } doi ? Links.Doi(doi) : Links.External(article.Record.Url) ?? $"#{article.Record.Id}";

    private static IEnumerable<JsonObject> IdentifiersOf(Reference record)
    {
        (string Name, string? Value)[] ids = [("PubMed", record.PubMedId), ("DOI", record.Doi), ("PubMed Central", record.PmcId)];
        return ids.Where(id => id.Value is not null).Select(id => JsonLd.Thing("PropertyValue", ("propertyID", id.Name), ("value", id.Value)));
    }

    /// <summary>Issue, in volume, in journal; whichever of them are known.</summary>
    private static JsonObject? IssueOf(Reference record)
    {
        var journal = record.ContainerTitle is null ? null : JsonLd.Thing("Periodical", ("name", record.ContainerTitle), ("alternateName", record.ContainerTitleShort));
        var volume = record.Volume is null ? journal : JsonLd.Thing("PublicationVolume", ("volumeNumber", record.Volume), ("isPartOf", journal));
        return record.Issue is null ? volume : JsonLd.Thing("PublicationIssue", ("issueNumber", record.Issue), ("datePublished", record.Issued?.ToString()), ("isPartOf", volume));
    }
}
