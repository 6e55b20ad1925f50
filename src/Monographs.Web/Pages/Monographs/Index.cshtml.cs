using Microsoft.AspNetCore.Mvc;
using Monographs.Content;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed class AToZModel(RequestEdition current) : SitePage<AToZView>
{
    public IActionResult OnGet(string? status, string? kind)
    {
        if (!TryRead<MonographStatus>(status, out var onlyStatus) || !TryRead<MonographKind>(kind, out var onlyKind)) return BadRequest();
        return Show(
            new("A to Z", "Every monograph and every name that leads to one, from A to Z.", Links.MonographsBy(onlyStatus, onlyKind), SiteArea.Monographs),
            AToZView.Of(current.Edition.ListMonographs(), onlyStatus, onlyKind));
    }

    /// <summary>No value means all; a value that is none of the words is a mistake, and numbers are no words.</summary>
    private static bool TryRead<T>(string? word, out T? value)
        where T : struct, Enum
    {
        value = Enum.GetValues<T>().Cast<T?>().FirstOrDefault(each => Links.Word(each!.Value) == word);
        return string.IsNullOrEmpty(word) || value is not null;
    }
}
