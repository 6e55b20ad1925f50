using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Monographs.Web.Api;
using Monographs.Web.Formats;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class MonographModel(RequestEdition current, Origin origin, IOptions<MonographsOptions> options) : SitePage<MonographView>
{
    public MonographHead? ForPrograms { get; private set; }

    public CitePart? Cite { get; private set; }

    public VersionLine? Version { get; private set; }

    /// <summary>Null where the reader did not say what they had seen.</summary>
    public SinceView? Since { get; private set; }

    public IActionResult OnGet(string slug, string? read, string? since)
    {
        if (!TryRead(read, out var level)) return BadRequest();
        var edition = current.Edition;
        if (edition.FindMonograph(slug) is not { } page) return FindByName(slug);

        // Also another case or a slash at the end: each page has one address.
        var path = Links.Monograph(page.Slug);
        if (Request.Path != new PathString(path) || Request.Path.Value != path) return RedirectPermanent(path + Request.QueryString);

        Version = VersionLine.Of(page);
        if (!string.IsNullOrEmpty(since))
        {
            if (Pages.Since.Find(since) is not { } seen) return BadRequest();
            Since = SinceView.Of(edition, page, seen);
        }
        var subject = Subject.Of(edition, page, null, options.Value.Title, origin);
        (ForPrograms, Cite) = (MonographHead.Of(subject), CitePart.Of(subject));
        Response.Headers.Link = ForPrograms.LinkHeader;
        return Show(
            new(page.FrontMatter.Title, page.FrontMatter.Summary, path, SiteArea.Monographs) { IsArticle = true, Feed = new(page.FrontMatter.Title, Links.FeedOf(page.Slug)) },
            MonographView.Of(page, Sheet.VersionOf(page.Version, edition), subject.Site.At(path), new(page.Slug, level)) with { Terms = TermsOnPage.Of(page, edition.ListGlossary()) });
    }

    private static bool TryRead(string? text, out ReadingLevel level)
    {
        level = ReadingLevel.Both;
        return string.IsNullOrEmpty(text) || (!char.IsAsciiDigit(text[0]) && Enum.TryParse(text, ignoreCase: true, out level));
    }

    /// <summary>A name leads to its monograph; one that is only told from others, to the difference.</summary>
    private IActionResult FindByName(string text)
    {
        var name = AddressWord.ReadName(text);
        if (MonographVersions.FindNow(current.Edition, name) is { } slug) return RedirectPermanent(Links.Monograph(slug) + Request.QueryString);
        return name.Length <= SearchBox.MaxLength && current.Edition.Search.IsLookAlike(name) ? Redirect(Links.SearchFor(name)) : NotFound();
    }
}
