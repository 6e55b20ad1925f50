using System.Text;

namespace Monographs.Content.Tests.Hostile;

/// <summary>YamlDotNet recurses for each bracket: nothing may reach it that could end the process.</summary>
[Collection(nameof(Budget))]
public sealed class HostileFrontMatterTests
{
    private static readonly Dictionary<string, string> Yaml = new(StringComparer.Ordinal)
    {
        ["16 KB of brackets"] = new string('[', 16 * 1024),
        ["16,000 brackets"] = new string('[', 16_000),
        ["16,000 braces"] = new string('{', 16_000),
        ["brackets closed in quotes"] = "a: " + HostileText.Repeat("[\"]\",", 2_600),
        ["braces closed in quotes"] = "a: " + HostileText.Repeat("{a: [\"]\"}\",", 1_400),
        ["brackets closed in comments"] = "a: " + HostileText.Repeat("[ # ]\n ", 2_200),
        ["lists in lists"] = HostileText.Repeat("- ", 8_000) + "a",
        ["keys in keys"] = HostileText.Repeat("? ", 8_000) + "a",
        ["maps in maps"] = string.Concat(Enumerable.Range(0, 150).Select(depth => new string(' ', depth) + "a:\n")),
        ["200 KB of keys"] = HostileText.Kilobytes("a: b\n", 200),
        ["200 KB of one text"] = "a: " + HostileText.Kilobytes("b", 200),
        ["an open quote"] = "title: \"" + HostileText.Repeat("x ", 7_000),
        ["an alias"] = "title: *name",
        ["aliases of aliases"] = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
        ["a tag"] = "title: !!python/object/apply:os.system [ls]",
        ["a tag of .NET"] = "title: !<System.IO.FileInfo> x",
        ["the same key twice"] = "title: a\ntitle: b",
        ["the same key twice below"] = "title: a\nnames: { generic: a, generic: b }",
        ["a key that is a list"] = "? [a]\n: b",
        ["a list"] = "- a\n- b",
        ["one text"] = "title",
        ["a colon too many"] = "title: a: b",
        ["a tab"] = "title:\n\t- a",
        ["a directive"] = "%YAML 9.9",
        ["a merge key"] = "a: &x { b: c }\n<<: *x",
        ["an escape that is no character"] = "title: \"\\uD800\"",
        ["an escape too large"] = "title: \"\\UFFFFFFFF\"",
    };

    public static TheoryData<string> Names => [.. Yaml.Keys];

    [Theory, MemberData(nameof(Names))]
    public void FrontMatter_OfHostileYaml_IsOneFindingInTime(string name)
    {
        var bytes = Encoding.UTF8.GetBytes($"---\n{Yaml[name]}\n---\n\n## Overview\n\nText.\n");
        var reading = Budget.ReadMonograph(bytes);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("META-001", FindingLevel.Error), (finding.RuleId, finding.Level));
        Assert.InRange(finding.Line, 2, bytes.Count(each => each == '\n') + 1);
        Assert.Equal("Text.", Assert.Single(reading.Model!.Sections).Text);
        Assert.Equal("META-001", Assert.Single(Budget.ReadPage(bytes).Findings).RuleId);
    }
}
