using Monographs.Store.Reading;
using Monographs.Web.Api;
using Monographs.Web.Citing;

namespace Monographs.Web.Formats;

/// <summary>What is given out in a format: a monograph, or one of its sections where the format can cite it.</summary>
/// <param name="Section">Null for the whole.</param>
public sealed record Subject(Edition Edition, MonographPage Page, SectionView? Section, PageVersion Version, SiteIdentity Site, Origin Origin)
{
    public static Subject Of(Edition edition, MonographPage page, SectionView? section, string siteTitle, Origin origin) =>
        new(edition, page, section, PageVersion.Of(page), new(siteTitle, origin.Site), origin);

    public Work Work => Works.Of(Page, Section, Version, Site);
}
