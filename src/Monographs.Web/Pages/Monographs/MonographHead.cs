using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Monographs.Content;
using Monographs.Web.Citing;
using Monographs.Web.Formats;
using Monographs.Web.StructuredData;

namespace Monographs.Web.Pages;

/// <summary>What the head of a monograph's page tells programs.</summary>
/// <param name="CiteAs">The address that a citation should name.</param>
/// <param name="JsonLd">A data block, no script: nothing runs it. Null for an earlier version.</param>
public sealed record MonographHead(string CiteAs, ImmutableArray<AlternateLink> Alternates, ImmutableArray<MetaTag> Metas, HtmlString? JsonLd)
{
    public static MonographHead Of(Subject subject) => new(
        subject.Site.At(subject.Version.Path),
        [
            .. FormatCatalog.Of(subject).Select(format => new AlternateLink(format.MediaType, format.Name, Links.Export(subject.Address, format.Extension))),
            .. FormatCatalog.All.Where(format => format.Cite is not null && subject.Page.References.Length > 0)
                .Select(format => new AlternateLink(format.MediaType, $"References as {format.Name}", Links.References(subject.Address, format.Extension))),
        ],
        [.. (subject.Page.FrontMatter.Kind is MonographKind.Class && Works.FindArticle(subject.Page) is { } article ? HighwireTags.Of(article) : DublinCoreTags.Of(subject)).Where(tag => tag.Content.Length > 0)],
        // Search engines shall know the page as it is now. The writer escapes what could end the element.
        subject.IsFixed ? null : new(StructuredData.JsonLd.Of(subject).ToJsonString(ExportJson.Options)));

    /// <summary>The same for those who read only the header of the answer (RFC 8288).</summary>
    public string LinkHeader => string.Join(", ", Alternates.Select(link => $"<{link.Address}>; rel=\"alternate\"; type=\"{link.MediaType}\"; title=\"{link.Title}\"").Prepend($"<{CiteAs}>; rel=\"cite-as\""));
}

public sealed record AlternateLink(string MediaType, string Title, string Address);

public sealed record MetaTag(string Name, string Content);
