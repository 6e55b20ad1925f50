using System.Collections.Immutable;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>The bibliographic record of the article that a monograph summarizes.</summary>
public sealed record ArticleRecord(string Title, ImmutableArray<Fact> Lines)
{
    public static ArticleRecord? Find(MonographPage page) =>
        page.FrontMatter.AboutArticle is { } id && page.References.FirstOrDefault(cited => cited.Reference.Id == id) is { } found ? Of(found.Reference) : null;

    private static ArticleRecord Of(Content.References.Reference article)
    {
        Fact[] lines =
        [
            Line("Journal", article.ContainerTitle),
            Line("Published", article.Issued is { } issued ? DisplayDate.Of(issued) : null),
            Line("Volume and issue", article.Volume is null ? article.Issue : article.Issue is null ? article.Volume : $"{article.Volume}, issue {article.Issue}"),
            Line("Pages", article.Page?.Replace('-', '–')),
            Line("Authors", string.Join(", ", article.Authors.Select(ReferenceText.FullName))),
            Line("Keywords", string.Join(", ", article.Keywords)),
            Line("Conflict of interest statement", article.ConflictOfInterest),
            Line("DOI", article.Doi, Links.Doi),
            Line("PubMed", article.PubMedId, Links.PubMed),
            Line("PubMed Central", article.PmcId, Links.PubMedCentral),
            Line("Note", article.Note),
        ];
        return new(article.Title, [.. lines.Where(line => line.Values.Length > 0)]);
    }

    private static Fact Line(string term, string? text, Func<string, string>? address = null) =>
        new(term, string.IsNullOrEmpty(text) ? [] : [new(text, address?.Invoke(text) ?? "")]);
}
