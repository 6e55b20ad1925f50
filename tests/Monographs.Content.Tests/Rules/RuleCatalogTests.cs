using Monographs.Content.Rules;
using Monographs.Content.Tests.SpecRunner;

namespace Monographs.Content.Tests.Rules;

public sealed class RuleCatalogTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Catalog_EveryRuleOfTheAssembly_IsInItOnce()
    {
        var rules = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        Assert.Equal(rules.Select(type => type.Name).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(RuleCatalog.All.Length, RuleCatalog.All.DistinctBy(rule => rule.Id).Count());
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_InTheCatalog_SaysAllAboutItself(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        Assert.Matches("^[A-Z0-9]+-[0-9]{3}[a-z]?$", rule.Id);
        Assert.All([rule.Title, rule.Cause, rule.Example, rule.Cure, rule.Source], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.EndsWith(".", rule.Title, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_InTheSpecs_HasAFlaggedCaseAndACleanOne(string id)
    {
        var cases = SpecFolder.Cases.Where(spec => spec.File == $"rules/{id}.md").ToList();
        Assert.Contains(cases, spec => spec.Title.StartsWith("Flagged: ", StringComparison.Ordinal));
        Assert.Contains(cases, spec => spec.Title.StartsWith("Clean: ", StringComparison.Ordinal));
        Assert.All(cases, spec => Assert.Equal(spec.Title.StartsWith("Flagged: ", StringComparison.Ordinal), spec.Findings.Contains($"{id}(", StringComparison.Ordinal)));
        Assert.All(cases.Where(spec => spec.Title.StartsWith("Clean: ", StringComparison.Ordinal)), spec => Assert.Empty(spec.Findings));
    }

    /// <summary>A rule's level is its gravest, and some case shows it.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void Rule_InTheSpecs_ReportsAtItsLevelAndNoGraver(string id)
    {
        var lines = SpecFolder.Cases.SelectMany(spec => spec.Findings.Split('\n')).Where(line => line.Contains($"{id}(", StringComparison.Ordinal));
        var levels = lines.Select(line => Enum.Parse<FindingLevel>(line.Split(") ")[1].Split(':')[0], ignoreCase: true));
        Assert.Equal(RuleCatalog.Find(id)!.Level, levels.Max());
    }

    [Fact]
    public void Specs_OfRules_BelongToARule() =>
        Assert.All(SpecFolder.Cases.Where(spec => spec.File.StartsWith("rules/", StringComparison.Ordinal)), spec => Assert.NotNull(RuleCatalog.Find(Path.GetFileNameWithoutExtension(spec.File))));
}
