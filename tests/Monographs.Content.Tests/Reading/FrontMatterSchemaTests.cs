using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Monographs.Content.Reading;
using Monographs.Content.Tests.SpecRunner;

namespace Monographs.Content.Tests.Reading;

/// <summary>The schema and the reader know the same keys and values.</summary>
public sealed class FrontMatterSchemaTests
{
    private static readonly JsonNode Properties = FrontMatterSchema.Create()["properties"]!;

    public static TheoryData<string> Keys =>
    [
        .. KeysOf(Properties).Select(key => $"{key}: x"),
        .. KeysOf(Properties["names"]!["properties"]!).Select(key => $"names: {{ {key}: x }}"),
        .. KeysOf(Properties["not-same-as"]!["items"]!["properties"]!).Select(key => $"not-same-as: [{{ {key}: x }}]"),
        .. KeysOf(Properties["references"]!["items"]!["properties"]!).Select(key => $"references: [{{ {key}: x }}]"),
    ];

    [Theory, MemberData(nameof(Keys))]
    public void Key_OfTheSchema_IsKnownToTheReader(string yaml) => Assert.DoesNotContain(Read(yaml), finding => finding.Message.Contains("is not a key of", StringComparison.Ordinal));

    [Theory]
    [InlineData("colour: x", "")]
    [InlineData("names: { colour: x }", "names")]
    [InlineData("references: [{ colour: x }]", "references")]
    public void Keys_ThatTheReaderKnows_AreInTheSchema(string yaml, string map)
    {
        var message = Read(yaml).Select(finding => finding.Message).First(message => message.Contains("'colour' is not a key of", StringComparison.Ordinal));
        var known = message.Split("Known keys: ")[1].TrimEnd('.').Split(", ");
        var schema = map.Length == 0 ? Properties : (Properties[map]!["properties"] ?? Properties[map]!["items"]!["properties"])!;

        Assert.Equal(known.Order(StringComparer.Ordinal), KeysOf(schema).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("status")]
    public void Value_OfTheSchema_IsTakenByTheReader(string key) =>
        Assert.All(Properties[key]!["enum"]!.AsArray(), value => Assert.DoesNotContain(Read($"{key}: {value}"), finding => finding.Message.Contains($"is not a {key}", StringComparison.Ordinal)));

    private static IEnumerable<string> KeysOf(JsonNode properties) => properties.AsObject().Select(property => property.Key);

    private static ImmutableArray<Finding> Read(string yaml) => new ContentReader(ContentLibrary.Load([])).ReadMonograph(SpecFolder.File("monographs/examplumab.md", $"---\n{yaml}\n---\n\n## Overview\n\nText.\n")).Findings;
}
