using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Monographs.Content.Rules;

namespace Monographs.Web.Pages;

public sealed record EditorialRulesView(int Count, ImmutableArray<RuleGroup> Groups)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["A11Y"] = "Accessibility",
        ["ABBR"] = "Abbreviations",
        ["CARD"] = "Warning cards and lists",
        ["DOSE"] = "Doses",
        ["FILE"] = "Files",
        ["FREQ"] = "How often side effects happen",
        ["ID"] = "Names and identity",
        ["LINK"] = "Links",
        ["LINT"] = "Suppressions",
        ["META"] = "Front matter and changes",
        ["PLAIN"] = "Plain words",
        ["REF"] = "Sources",
        ["SAFE"] = "Safety",
        ["STRUCT"] = "Structure",
    };

    public static EditorialRulesView Of(ImmutableArray<Rule> rules) => new(rules.Length,
    [
        .. rules.GroupBy(rule => rule.Id.Split('-')[0]).Select(group => new RuleGroup(Names.GetValueOrDefault(group.Key, group.Key), group.Key.ToLowerInvariant(), [.. group.OrderBy(rule => rule.Id, StringComparer.Ordinal)]))
            .OrderBy(group => group.Name, StringComparer.Ordinal),
    ]);
}

public sealed record RuleGroup(string Name, string Anchor, ImmutableArray<Rule> Rules);

public sealed class EditorialRulesModel : SitePage<EditorialRulesView>
{
    public IActionResult OnGet() => Show(
        new("Editorial rules", "What is checked on every monograph before readers see it, each rule with its reason and its source.", Links.EditorialRules),
        EditorialRulesView.Of(RuleCatalog.All));
}
