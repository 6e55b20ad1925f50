using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Monographs.Web.Pages;

public enum SiteArea
{
    None,
    Home,
    Monographs,
    Dosing,
    SideEffects,
    Compare,
    Glossary,
    Search,
}

/// <summary>What the layout needs to know of a page.</summary>
/// <param name="Title">Without the name of the site.</param>
/// <param name="Path">The canonical address; empty where the page has none, as an error has.</param>
public sealed record PageHead(string Title, string Description, string Path, SiteArea Area = SiteArea.None)
{
    public bool IsIndexed { get; init; } = true;

    /// <summary>The page is about one thing, as a monograph is.</summary>
    public bool IsArticle { get; init; }

    /// <summary>The feed of the monograph that the page is about; null for other pages.</summary>
    public PageLink? Feed { get; init; }

    /// <summary>False for a page that must also work where the edition does not.</summary>
    public bool ReadsEdition { get; init; } = true;
}

public abstract class SitePage : PageModel
{
    private PageHead? _head;

    public PageHead Head => _head ?? throw new InvalidOperationException("The page's handler has shown nothing.");

    /// <summary>The framework takes a part of the address that is nothing but spaces for none, so that the handler would get a null that it cannot have.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!context.ModelState.IsValid) context.Result = NotFound();
    }

    private protected void SetHead(PageHead head) => _head = head;
}

/// <summary>A page whose view gets a record made for it.</summary>
public abstract class SitePage<TView> : SitePage
    where TView : class
{
    private TView? _view;

    public TView View => _view ?? throw new InvalidOperationException("The page's handler has shown nothing.");

    protected PageResult Show(PageHead head, TView view)
    {
        SetHead(head);
        _view = view;
        return Page();
    }
}
