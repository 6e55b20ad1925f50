using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Monographs.Content;
using Monographs.Content.Rules;

namespace Monographs.Cli.Checking;

/// <summary>SARIF 2.1.0 (OASIS), which code-scanning services read.</summary>
internal static class SarifReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IReadOnlyCollection<Finding> findings, string folder, TextWriter output)
    {
        var rules = RuleCatalog.All.Where(rule => findings.Any(finding => finding.RuleId == rule.Id)).ToList();
        output.WriteLine(new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "monographs", ["version"] = typeof(Rule).Assembly.GetName().Version!.ToString(3), ["rules"] = new JsonArray([.. rules.Select(Describe)]) } },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(finding => Result(finding, folder, rules.FindIndex(rule => rule.Id == finding.RuleId)))]),
            }),
        }.ToJsonString(Options));
    }

    private static JsonObject Describe(Rule rule) => new()
    {
        ["id"] = rule.Id,
        ["name"] = rule.GetType().Name,
        ["shortDescription"] = Text(rule.Title),
        ["fullDescription"] = Text(rule.Cause),
        ["help"] = Text($"{rule.Cure} Source: {rule.Source}"),
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Level) },
    };

    private static JsonObject Result(Finding finding, string folder, int ruleIndex)
    {
        var region = new JsonObject { ["startLine"] = finding.Line, ["startColumn"] = finding.Column };
        if (finding.Span.Length > 0)
        {
            region["charOffset"] = finding.Span.Start;
            region["charLength"] = finding.Span.Length;
        }
        var result = new JsonObject
        {
            ["ruleId"] = finding.RuleId,
            ["level"] = Level(finding.Level),
            ["message"] = Text(finding.Message),
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject { ["artifactLocation"] = Location(finding, folder), ["region"] = region },
            }),
        };
        if (ruleIndex >= 0) result["ruleIndex"] = ruleIndex;
        if (finding.Replacement is { } replacement) result["fixes"] = new JsonArray(Fix(finding, folder, replacement));
        return result;
    }

    private static JsonObject Fix(Finding finding, string folder, string replacement) => new()
    {
        ["description"] = Text($"Write '{replacement}'."),
        ["artifactChanges"] = new JsonArray(new JsonObject
        {
            ["artifactLocation"] = Location(finding, folder),
            ["replacements"] = new JsonArray(new JsonObject
            {
                ["deletedRegion"] = new JsonObject { ["charOffset"] = finding.Span.Start, ["charLength"] = finding.Span.Length },
                ["insertedContent"] = Text(replacement),
            }),
        }),
    };

    private static JsonObject Location(Finding finding, string folder) => new() { ["uri"] = string.Join('/', (folder + finding.Path).Split('/').Select(Uri.EscapeDataString)) };

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(FindingLevel level) => level switch { FindingLevel.Error => "error", FindingLevel.Warning => "warning", _ => "note" };
}
