using System.Text.Json.Nodes;
using Monographs.Web.Citing;
using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.StructuredData;

/// <summary>The class that a page is about, and the article that the page summarizes.</summary>
internal static class ClassJsonLd
{
    public static IEnumerable<JsonObject> ListOf(Subject subject)
    {
        var front = subject.Page.FrontMatter;
        yield return JsonLd.Thing("DrugClass",
            ("@id", Ids.Agent(subject)),
            ("name", front.Title),
            ("alternateName", JsonLd.List(OtherNames.Of(front.Title, front.Names).Where(name => !front.Title.Contains(name, StringComparison.OrdinalIgnoreCase)))),
            ("description", front.Summary),
            ("legalStatus", StatusWords.Of(front.Status, front.Kind).Full),
            ("drug", JsonLd.List(subject.Page.Members.Select(member => JsonLd.Thing("Drug", ("name", member.Title), ("url", subject.Site.At(Links.Monograph(member.Slug))))))),
            ("subjectOf", JsonLd.Reference(Ids.Page(subject))));
        if (Works.FindArticle(subject.Page) is { } article) yield return ArticleJsonLd.Of(article, subject);
    }
}
