using Microsoft.AspNetCore.Mvc;
using Monographs.Content;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class AToZModel(RequestEdition current) : SitePage<AToZView>
{
    public IActionResult OnGet(string? status, string? kind)
    {
        if (!AddressWord.TryRead<MonographStatus>(status, out var onlyStatus) || !AddressWord.TryRead<MonographKind>(kind, out var onlyKind)) return BadRequest();
        return Show(
            new("A to Z", "Every monograph and every name that leads to one, from A to Z.", Links.MonographsBy(onlyStatus, onlyKind), SiteArea.Monographs),
            AToZView.Of(current.Edition.ListMonographs(), onlyStatus, onlyKind));
    }
}
