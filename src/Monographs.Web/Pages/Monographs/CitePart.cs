using System.Collections.Immutable;
using Monographs.Web.Citing;
using Monographs.Web.Formats;

namespace Monographs.Web.Pages;

/// <summary>How to cite what is above, at the end of a monograph or of a version.</summary>
/// <param name="Citation">In the style that clinicians use most.</param>
/// <param name="Address">Of the page with the other styles and the sections.</param>
/// <param name="Downloads">Citations for reference managers.</param>
/// <param name="Formats">The page itself in other formats.</param>
public sealed record CitePart(string Title, CitationText Citation, string Address, ImmutableArray<PageLink> Downloads, ImmutableArray<PageLink> Formats)
{
    public static CitePart Of(Subject subject)
    {
        var page = subject.Address;
        var formats = FormatCatalog.Of(subject).ToLookup(format => format.Cite is not null);
        return new(
            subject.IsFixed ? "Cite this version" : "Cite this page",
            CitationText.ListOf(subject.Work)[0],
            Links.Cite(page),
            [.. formats[true].Select(format => new PageLink(format.Name, Links.Export(page, format.Extension)))],
            [.. formats[false].Where(format => format.Extension != ".nbib").Select(format => new PageLink(format.Name, Links.Export(page, format.Extension)))]);
    }
}
