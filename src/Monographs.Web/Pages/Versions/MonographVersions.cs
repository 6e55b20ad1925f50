using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>What the pages about versions do with an address before they show anything.</summary>
internal static class MonographVersions
{
    /// <summary>Where a monograph that is asked for by another name, or by the name of its file before it was renamed, is now.</summary>
    public static string? FindNow(Edition edition, string slug) => edition.FindSlugByName(slug) ?? edition.History.FindSlugByFormer(slug);

    /// <summary>Each page has one address; another case, a slash at the end and another name of the monograph lead to it.</summary>
    public static IActionResult? Redirect(this SitePage page, Edition edition, string slug, Func<string, string> link)
    {
        var isKnown = edition.History.Find(slug) is not null || edition.FindMonograph(slug) is not null;
        if (!isKnown) return FindNow(edition, slug) is { } now && now != slug ? page.RedirectPermanent(link(now) + page.Request.QueryString) : page.NotFound();
        // The server has decoded what was asked for: a number that needs an escape would else never be at its address.
        return page.Request.Path.Value == PathString.FromUriComponent(link(slug)).Value ? null : page.RedirectPermanent(link(slug) + page.Request.QueryString);
    }

    /// <summary>A number as we write it; "01", "+1" and what no version can have are none.</summary>
    public static int? ReadNumber(string text) =>
        text is ['1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A page that is not there, with what is there instead.</summary>
    public static NotFoundResult NoVersion(this SitePage page, Edition edition, string slug, string number)
    {
        Explain(page.HttpContext, edition, slug, number);
        return page.NotFound();
    }

    public static void Explain(HttpContext context, Edition edition, string slug, string number)
    {
        var history = edition.History.Find(slug);
        var there = history is null ? HistoryWords.Of(edition.History.State) : history.Versions.Length == 1 ? $"{history.Title} has one version so far." : $"{history.Title} has the versions 1 to {history.Versions[0].Number}.";
        context.Items[typeof(ErrorView)] = new ErrorView(StatusCodes.Status404NotFound, $"There is no version {(number.Length > 12 ? number[..12] + "…" : number)}", there.Length > 0 ? there : "This page is not committed yet, so it has no version.")
        {
            Link = new("All versions of this page", Links.History(slug)),
        };
    }
}
