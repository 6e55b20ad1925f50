using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

/// <param name="Medium">The medium to show everything in; empty for the reader's own.</param>
public sealed record StyleguideView(string Medium, ImmutableArray<FacetLink> Media, ImmutableArray<StyleExample> Examples);

/// <summary>Every component, for those who change them: in development only.</summary>
public sealed class StyleguideModel(IHostEnvironment environment) : SitePage<StyleguideView>
{
    public IActionResult OnGet(string? name, [FromQuery(Name = "as")] string? medium)
    {
        if (!environment.IsDevelopment()) return NotFound();
        var examples = StyleExamples.All.Where(example => name is null || example.Name == name).ToImmutableArray();
        if (examples.IsEmpty) return NotFound();
        if (!string.IsNullOrEmpty(medium) && !StyleMedia.Names.Contains(medium)) return BadRequest();
        var media = StyleMedia.Names.Prepend("").Select(each => new FacetLink(each.Length == 0 ? "your own" : each, Links.StyleExample(name ?? "", each), each == (medium ?? "")));
        return Show(new("Style guide", "", Links.Styleguide) { IsIndexed = false }, new(medium ?? "", [.. media], examples));
    }
}
