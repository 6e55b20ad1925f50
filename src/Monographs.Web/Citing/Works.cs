using Monographs.Content.References;
using Monographs.Store.Reading;
using Monographs.Web.Pages;

namespace Monographs.Web.Citing;

/// <summary>Describes pages of ours as works that can be cited.</summary>
public static class Works
{
    /// <param name="section">Of the page; null for the whole of it.</param>
    public static Work Of(MonographPage page, SectionView? section, PageVersion version, SiteIdentity site)
    {
        var front = page.FrontMatter;
        return new(new Reference
        {
            Id = KeyOf(page.Slug, section?.Key, version, site),
            Type = "webpage",
            Title = front.Title,
            Authors = [new(null, null, site.Title)],
            ContainerTitle = site.Title,
            Issued = Date(version.Issued),
            Publisher = site.Title,
            Url = site.At(version.Path + (section is null ? "" : Links.Here(section.Key))),
            // The status stands in every export: a dose of a drug that is not approved must not travel without it.
            Note = $"{StatusWords.Of(front.Status, front.Kind).Full}.",
        })
        {
            Version = version.Name,
            Section = section?.Title,
            FirstIssued = version.FirstIssued == version.Issued ? null : Date(version.FirstIssued),
            Language = "en-US",
        };
    }

    /// <summary>The article that a class monograph summarizes.</summary>
    public static Work? FindArticle(MonographPage page) =>
        page.FrontMatter.AboutArticle is { } id && page.References.FirstOrDefault(cited => cited.Reference.Id == id) is { } found ? new(found.Reference) : null;

    /// <summary>ASCII and the same for good: site, slug, version, section.</summary>
    private static string KeyOf(string slug, string? section, PageVersion version, SiteIdentity site)
    {
        string?[] parts = [CitationKey.Of(site.Title.ToLowerInvariant()), slug, $"v{version.Name.Replace("-", "", StringComparison.Ordinal)}", section];
        return string.Join('-', parts.OfType<string>());
    }

    private static PartialDate? Date(DateOnly? date) => date is { } day ? PartialDate.Find(DisplayDate.Machine(day)) : null;
}
