using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Claims;

/// <summary>The page itself shows the status from the front matter, which META-001 asks for; the tests of the site look at page and print. Here: that the banner has its words.</summary>
public sealed class StatusBanner : Rule
{
    public override string Id => "SAFE-002";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "The page of an agent that is not approved says so first, on screen, in print and in every export.";

    public override string Cause => "A page found by search is read from the top, and printed without its menu: the status must be on it.";

    public override string Example => "A page with no status-note";

    public override string Cure => "Write 'status-note': one or two dated sentences on what the status means.";

    public override string Source => "House style, after 21 CFR 312.6.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var model = file.FrontMatter.Model;
        if (model.Status is MonographStatus.Approved || model.StatusNote is not null) yield break;
        yield return Find(file, file.FrontMatter.Span with { Length = 0 }, $"The banner of this {model.Status.ToString().ToLowerInvariant()} agent has nothing to say. {Cure}");
    }
}
