using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Monographs.Web.Citing;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class QuestionsModel(RequestEdition current, IOptions<MonographsOptions> options) : SitePage<QuestionsView>
{
    public IActionResult OnGet(string slug)
    {
        var edition = current.Edition;
        if (edition.FindModel(slug) is not { } monograph) return edition.FindSlugByName(slug) is { } named ? RedirectPermanent(Links.Questions(named)) : NotFound();
        var path = Links.Questions(monograph.Slug.Value);
        if (Request.Path.Value != path) return RedirectPermanent(path);

        var view = QuestionsView.Of(monograph, Sheet.VersionOf(edition.FindVersion(slug), edition), SiteIdentity.Of(options.Value, Request).At(path));
        return Show(new($"{view.Title}: {view.About}", $"What to ask about {view.About}: made from what its page warns of and from what is not known. One sheet to print.", path, SiteArea.Monographs), view);
    }
}
