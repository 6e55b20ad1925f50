using Monographs.Content.References;
using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.StructuredData;

/// <summary>
/// Dublin Core in meta tags, for the page of a drug. No Highwire tags: Zotero and Google Scholar would take the page for a journal article.
/// </summary>
internal static class DublinCoreTags
{
    public static IEnumerable<MetaTag> Of(Subject subject)
    {
        var front = subject.Page.FrontMatter;
        yield return new("dcterms.title", front.Title);
        yield return new("dcterms.creator", subject.Site.Title);
        yield return new("dcterms.publisher", subject.Site.Title);
        yield return new("dcterms.description", front.Summary);
        yield return new("dcterms.date", subject.Version.Issued is { } issued ? DisplayDate.Machine(issued) : "");
        // The address of this version.
        yield return new("dcterms.identifier", subject.Site.At(subject.Version.Path));
        yield return new("dcterms.language", "en-US");
        yield return new("dcterms.type", "Text");
        yield return new("dcterms.license", License.Address);
    }
}

/// <summary>
/// The tags of Highwire Press, on a page that summarizes an article: they tell of the article. No <c>citation_pdf_url</c>: the page is not the paper.
/// </summary>
internal static class HighwireTags
{
    public static IEnumerable<MetaTag> Of(Citing.Work article)
    {
        var record = article.Record;
        yield return new("citation_title", record.Title);
        foreach (var author in record.Authors.Where(author => author.Literal is null)) yield return new("citation_author", $"{author.Family}, {author.Given}");
        yield return new("citation_publication_date", record.Issued is { } issued ? Date(issued) : "");
        yield return new("citation_journal_title", record.ContainerTitle ?? "");
        yield return new("citation_journal_abbrev", record.ContainerTitleShort ?? "");
        yield return new("citation_volume", record.Volume ?? "");
        yield return new("citation_issue", record.Issue ?? "");
        var (first, last) = Citing.FieldText.Pages(record.Page ?? "");
        yield return new("citation_firstpage", first);
        yield return new("citation_lastpage", last ?? "");
        yield return new("citation_doi", record.Doi ?? "");
        yield return new("citation_pmid", record.PubMedId ?? "");
        yield return new("citation_abstract_html_url", record.PubMedId is { } pubMed ? Links.PubMed(pubMed) : "");
        yield return new("citation_language", "en");
        yield return new("citation_keywords", string.Join("; ", record.Keywords));
    }

    private static string Date(PartialDate date) => date.ToString().Replace('-', '/');
}
