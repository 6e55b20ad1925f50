using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Monographs.Content.Glossary;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

/// <param name="Sheet">What a printed sheet says of itself; not of which state of the site, for the page stays the same when only others change.</param>
public sealed record GlossaryView(string Sheet, ImmutableArray<GlossaryLetter> Letters)
{
    public static GlossaryView Of(ImmutableArray<GlossaryTerm> terms, Origin origin) => new(
        $"Glossary. {origin.Address(Links.Glossary)}",
    [
        .. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)
            .GroupBy(term => char.ToUpperInvariant(term.Term[0]))
            .Select(group => new GlossaryLetter(group.Key, [.. group])),
    ]);
}

public sealed record GlossaryLetter(char Name, ImmutableArray<GlossaryTerm> Terms)
{
    public string Anchor => $"letter-{char.ToLowerInvariant(Name)}";
}

public sealed class GlossaryModel(RequestEdition current, Origin origin) : SitePage<GlossaryView>
{
    public IActionResult OnGet() => Show(
        new("Glossary", "Medical and trial words, each explained in plain words.", Links.Glossary, SiteArea.Glossary),
        GlossaryView.Of(current.Edition.ListGlossary(), origin));
}
