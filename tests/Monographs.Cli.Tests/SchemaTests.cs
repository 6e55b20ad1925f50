using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Monographs.Content.Reading;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Monographs.Cli.Tests;

/// <summary>What the command writes for other programs is what their schemas ask for, and our own schema takes what editors write.</summary>
public sealed class SchemaTests : IDisposable
{
    private static readonly JsonSchema FrontMatter = JsonSchema.FromText(FrontMatterSchema.Create().ToJsonString());

    private readonly Command _command = new();

    [Fact]
    public void Sarif_WithFindingsOfEveryKind_IsValid()
    {
        _command.Edit("imalumab", "10 mg/kg", "10mg/kg");
        _command.Edit("emactuzumab", "kind: drug", "kind: potion");
        File.WriteAllText(_command.PathOf("not-text"), "\0");
        File.WriteAllText(_command.PathOf("long words & more"), "");

        var sarif = _command.Check("--format", "sarif").Output;

        AssertValid(Sarif(), JsonNode.Parse(sarif));
        Assert.Contains("insertedContent", sarif, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_WithoutFindings_IsValid() => AssertValid(Sarif(), JsonNode.Parse(_command.Check("--format", "sarif").Output));

    [Fact]
    public void FrontMatterSchema_IsValid() => AssertValid(MetaSchemas.Draft202012, FrontMatterSchema.Create());

    [Theory]
    [InlineData("drug")]
    [InlineData("class")]
    public void FrontMatterSchema_TakesEveryMonographAndANewOne(string kind)
    {
        Command.Run("new", "Examplumab", "--kind", kind, "--content", _command.Content);

        Assert.All(Directory.GetFiles(Path.Combine(_command.Content, "monographs"), "*.md"), path => AssertValid(FrontMatter, FrontMatterOf(File.ReadAllText(path))));
    }

    [Theory]
    [InlineData("title: Imalumab", "titel: Imalumab")]
    [InlineData("kind: drug", "kind: drugs")]
    [InlineData("status: discontinued", "status: stopped")]
    [InlineData("reviewed: 2026-11-22", "reviewed: 22 November 2026")]
    [InlineData("review-due: 2027-11-22", "review-due: 2027")]
    [InlineData("trials: [NCT01765790, NCT02448810, 2015-003492-29]", "trials: { id: NCT01765790 }")]
    [InlineData("    evidence: A", "    evidence: AA")]
    [InlineData("    type: article-journal", "    type: journal")]
    [InlineData("  - id: mahalingam2020", "  - key: mahalingam2020")]
    public void FrontMatterSchema_RefusesTypicalMistakes(string before, string after)
    {
        _command.Edit("imalumab", before, after);

        Assert.False(FrontMatter.Evaluate(Element(FrontMatterOf(File.ReadAllText(_command.PathOf("imalumab"))))).IsValid);
    }

    public void Dispose() => _command.Dispose();

    private static void AssertValid(JsonSchema schema, JsonNode? value)
    {
        var results = schema.Evaluate(Element(value), new() { OutputFormat = OutputFormat.List });
        var faults = (results.Details ?? []).Where(each => each.Errors is { Count: > 0 }).SelectMany(each => each.Errors!.Values.Select(error => $"{each.InstanceLocation}: {error}"));
        Assert.True(results.IsValid, string.Join('\n', faults));
    }

    private static JsonElement Element(JsonNode? value) => JsonSerializer.SerializeToElement(value);

    /// <summary>Written for draft 4, whose words it needs are those of draft 7.</summary>
    private static JsonSchema Sarif()
    {
        using var stream = typeof(SchemaTests).Assembly.GetManifestResourceStream("sarif-2.1.0-rtm.5.json")!;
        var schema = JsonNode.Parse(stream)!.AsObject();
        schema.Remove("id");
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        return JsonSchema.FromText(schema.ToJsonString());
    }

    /// <summary>As an editor's YAML support reads it: a bare number is a number.</summary>
    private static JsonNode? FrontMatterOf(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text.Split("\n---\n")[0][4..]));
        return ToJson(yaml.Documents[0].RootNode);
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, ToJson(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var word } when decimal.TryParse(word, out var number) => number,
        _ => ((YamlScalarNode)node).Value,
    };
}
