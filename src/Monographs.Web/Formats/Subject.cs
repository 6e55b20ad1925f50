using Monographs.Store.Reading;
using Monographs.Web.Api;
using Monographs.Web.Citing;
using Monographs.Web.Pages;

namespace Monographs.Web.Formats;

/// <summary>What is given out in a format: a monograph or an earlier version of one, or one of its sections where the format can cite it.</summary>
/// <param name="Section">Null for the whole.</param>
/// <param name="Version">What a citation names.</param>
public sealed record Subject(Edition Edition, MonographPage Page, SectionView? Section, PageVersion Version, SiteIdentity Site, Origin Origin)
{
    public static Subject Of(Edition edition, MonographPage page, SectionView? section, string siteTitle, Origin origin) =>
        new(edition, page, section, PageVersion.Of(page), new(siteTitle, origin.Site), origin);

    /// <summary>A version asked for by its number, which is the same for good.</summary>
    public bool IsFixed { get; private init; }

    /// <summary>Of the page; its formats are beside it.</summary>
    public string Address => IsFixed ? Version.Path : Links.Monograph(Page.Slug);

    /// <param name="page">As the history has it.</param>
    public static Subject OfVersion(Edition edition, MonographPage page, SectionView? section, string siteTitle, Origin origin) =>
        Of(edition, page, section, siteTitle, origin) with { IsFixed = true };

    /// <summary>The Markdown text.</summary>
    public byte[]? FindSource() => IsFixed && Page.Version is { } version ? Edition.History.FindSource(Page.Slug, version.Number) : Edition.FindSource(Page.Path);

    public Work Work => Works.Of(Page, Section, Version, Site);
}
