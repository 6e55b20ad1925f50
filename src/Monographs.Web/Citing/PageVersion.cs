using Monographs.Store.Reading;
using Monographs.Web.Pages;

namespace Monographs.Web.Citing;

/// <summary>The state of a monograph that is cited.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Issued">When its content last changed.</param>
/// <param name="FirstIssued">When the monograph first appeared.</param>
/// <param name="Path">Its address for good.</param>
public sealed record PageVersion(string Name, DateOnly? Issued, DateOnly? FirstIssued, string Path)
{
    /// <summary>Until versions are numbered, the day of the last review names a state.</summary>
    public static PageVersion Of(MonographPage page) => new(
        page.FrontMatter.Reviewed is { } reviewed ? DisplayDate.Machine(reviewed) : "1",
        page.FrontMatter.Reviewed,
        null,
        Links.Monograph(page.Slug));
}
