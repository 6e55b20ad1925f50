using System.Collections.Immutable;
using Monographs.Web.Citing;
using Monographs.Web.Formats;

namespace Monographs.Web.Pages;

/// <summary>"Cite this page", at the end of a monograph.</summary>
/// <param name="Citation">In the style that clinicians use most.</param>
/// <param name="Address">Of the page with the other styles and the sections.</param>
/// <param name="Downloads">Citations for reference managers.</param>
/// <param name="Formats">The page itself in other formats.</param>
public sealed record CitePart(CitationText Citation, string Address, ImmutableArray<PageLink> Downloads, ImmutableArray<PageLink> Formats)
{
    public static CitePart Of(Subject subject)
    {
        var slug = subject.Page.Slug;
        var formats = FormatCatalog.Of(subject.Page).ToLookup(format => format.Cite is not null);
        return new(
            CitationText.ListOf(subject.Work)[0],
            Links.Cite(slug),
            [.. formats[true].Select(format => new PageLink(format.Name, Links.Export(slug, format.Extension)))],
            [.. formats[false].Where(format => format.Extension != ".nbib").Select(format => new PageLink(format.Name, Links.Export(slug, format.Extension)))]);
    }
}
