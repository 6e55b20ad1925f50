using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Monographs.Content;
using Monographs.Content.Doses;
using Monographs.Content.Glossary;
using Monographs.Content.History;
using Monographs.Content.References;
using Monographs.Content.Rules;
using Monographs.Content.Sections;

namespace Monographs.Store.Schema;

/// <summary>The JSON of columns, and of whole models where they are hashed. Members come in the order of their declaration.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(SlugConverter), typeof(PartialDateConverter), typeof(SectionKindConverter), typeof(PairConverter)])]
[JsonSerializable(typeof(Monograph))]
[JsonSerializable(typeof(ContentPage))]
[JsonSerializable(typeof(Outline))]
[JsonSerializable(typeof(FrontMatter))]
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(Absence))]
[JsonSerializable(typeof(Schedule))]
[JsonSerializable(typeof(ImmutableArray<GlossaryTerm>))]
[JsonSerializable(typeof(ImmutableArray<KeyValuePair<string, string>>))]
[JsonSerializable(typeof(ImmutableArray<Quantity>))]
[JsonSerializable(typeof(ImmutableArray<ChangedSection>))]
[JsonSerializable(typeof(StoredVersion))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class StoredJson : JsonSerializerContext;

internal sealed class SlugConverter : JsonConverter<Slug>
{
    public override Slug Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Slug.TryParse(reader.GetString(), out var slug) ? slug : throw new JsonException("Not a slug.");

    public override void Write(Utf8JsonWriter writer, Slug value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PartialDate.Find(reader.GetString());

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

internal sealed class SectionKindConverter : JsonConverter<SectionKind>
{
    public override SectionKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => SectionCatalog.Get(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, SectionKind value, JsonSerializerOptions options) => writer.WriteStringValue(value.Key);
}

/// <summary>As an array of two; the members of a pair are read-only, and those of our own types that are so are computed and left out.</summary>
internal sealed class PairConverter : JsonConverter<KeyValuePair<string, string>>
{
    public override KeyValuePair<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, StoredJson.Default.StringArray) is [var key, var value] ? new(key, value) : throw new JsonException("Not a pair.");

    public override void Write(Utf8JsonWriter writer, KeyValuePair<string, string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, [value.Key, value.Value], StoredJson.Default.StringArray);
}
