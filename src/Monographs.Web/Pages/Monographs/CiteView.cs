using System.Collections.Immutable;
using Monographs.Web.Citing;
using Monographs.Web.Formats;

namespace Monographs.Web.Pages;

/// <summary>How to cite a monograph or a version of one, one of its sections, or its sources.</summary>
/// <param name="What">The monograph's title, or that of the section in it.</param>
/// <param name="Parts">The whole and its sections.</param>
public sealed record CiteView(string Title, string What, string Address, StatusWords Status, string Version, CiteGroup Citation, ImmutableArray<FacetLink> Parts, CiteGroup? Article, ImmutableArray<PageLink> References)
{
    public static CiteView Of(Subject subject)
    {
        var (page, section) = (subject.Page, subject.Section);
        var (front, address) = (page.FrontMatter, subject.Address);
        var formats = FormatCatalog.All.Where(format => format.Cite is not null).ToList();
        return new(
            front.Title,
            section?.Title ?? front.Title,
            address + (section is null ? "" : Links.Here(section.Key)),
            StatusWords.Of(front.Status, front.Kind),
            subject.Version.Name,
            new(CitationText.ListOf(subject.Work), [.. formats.Select(format => new PageLink(format.Name, Links.Export(address, format.Extension, section?.Key ?? "")))]),
            [
                new("The whole page", Links.Cite(address), section is null),
                .. page.Sections.Select(each => new FacetLink(each.Title, Links.Cite(address, each.Key), each.Key == section?.Key)),
            ],
            ArticleOf(subject),
            page.References.Length == 0 ? [] : [.. formats.Select(format => new PageLink(format.Name, Links.References(address, format.Extension)))]);
    }

    private static CiteGroup? ArticleOf(Subject subject) => Works.FindArticle(subject.Page) is not { } article ? null
        : new(CitationText.ListOf(article), article.Record.PubMedId is null ? [] : [new("NBIB", Links.Export(subject.Address, ".nbib"))]);
}

/// <summary>A work in every style, and for reference managers.</summary>
public sealed record CiteGroup(ImmutableArray<CitationText> Styles, ImmutableArray<PageLink> Downloads);
