using System.Text.Json;
using Microsoft.OpenApi;

namespace Monographs.Web.Tests.Api;

public sealed class OpenApiTests(Site site)
{
    [Fact]
    public async Task Document_Read_IsValidAndCompleteInWords()
    {
        var read = OpenApiDocument.Parse(await TextAsync(), "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        var document = read.Document!;
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.NotNull(document.Info.Description);
        foreach (var (path, operation) in document.Paths.SelectMany(path => path.Value.Operations!.Select(each => (path.Key, each.Value))))
        {
            Assert.False(string.IsNullOrEmpty(operation.Summary), path);
            Assert.NotNull(operation.OperationId);
            Assert.All(operation.Parameters ?? [], parameter => Assert.False(string.IsNullOrEmpty(parameter.Description), $"{path} {parameter.Name}"));
            Assert.All(operation.Responses!, response => Assert.False(string.IsNullOrEmpty(response.Value.Description), $"{path} {response.Key}"));
            Assert.Contains("application/json", operation.Responses!["200"].Content!.Keys);
        }
        Assert.Distinct(document.Paths.SelectMany(path => path.Value.Operations!.Values).Select(operation => operation.OperationId));
    }

    [Fact]
    public async Task Schemas_OfTheDocument_DescribeEveryField()
    {
        var schemas = OpenApiDocument.Parse(await TextAsync(), "json").Document!.Components!.Schemas!;

        var silent = schemas.Where(schema => schema.Key != "ProblemDetails").SelectMany(schema => (schema.Value.Properties ?? new Dictionary<string, IOpenApiSchema>())
            // One that may be null is described by what it is otherwise.
            .Where(property => string.IsNullOrEmpty((property.Value.OneOf?.FirstOrDefault(each => each is OpenApiSchemaReference) ?? property.Value).Description)).Select(property => $"{schema.Key}.{property.Key}"));
        Assert.Empty(silent);
    }

    /// <summary>What the document says of a field is what answers have: no field more, none less.</summary>
    [Theory]
    [InlineData("/api/monographs", "PageOfMonographItem")]
    [InlineData("/api/monographs/emactuzumab", "MonographRecord")]
    [InlineData("/api/doses", "PageOfDoseRecord")]
    [InlineData("/api/side-effects", "PageOfSideEffectRecord")]
    [InlineData("/api/names", "PageOfNameRecord")]
    [InlineData("/api/names/imatinib", "NameAnswer")]
    [InlineData("/api/search?q=emactuzumab%20dose", "SearchRecord")]
    [InlineData("/api/suggestions?q=blood%20cl", "SuggestionsRecord")]
    public async Task Answer_OfAnEndpoint_HasTheFieldsOfItsSchema(string path, string schema)
    {
        var schemas = JsonDocument.Parse(await TextAsync()).RootElement.GetProperty("components").GetProperty("schemas");
        using var client = site.NewClient();
        var answer = JsonDocument.Parse(await client.GetStringAsync(path, TestContext.Current.CancellationToken)).RootElement;

        AssertFields(answer, schemas.GetProperty(schema), schemas, schema);
    }

    private static void AssertFields(JsonElement value, JsonElement schema, JsonElement schemas, string at)
    {
        if (Reference(schema) is { } name) (schema, at) = (schemas.GetProperty(name), name);
        if (value.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) AssertFields(item, schema.GetProperty("items"), schemas, at);
        }
        else if (value.ValueKind is JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            Assert.Equal(properties.EnumerateObject().Select(each => each.Name).Order(StringComparer.Ordinal), value.EnumerateObject().Select(each => each.Name).Order(StringComparer.Ordinal));
            foreach (var field in value.EnumerateObject()) AssertFields(field.Value, properties.GetProperty(field.Name), schemas, $"{at}.{field.Name}");
        }
    }

    /// <summary>Also of a field that may be null.</summary>
    private static string? Reference(JsonElement schema)
    {
        if (schema.TryGetProperty("oneOf", out var choices)) schema = choices.EnumerateArray().FirstOrDefault(each => each.TryGetProperty("$ref", out _));
        return schema.ValueKind is JsonValueKind.Object && schema.TryGetProperty("$ref", out var reference) ? reference.GetString()!.Split('/')[^1] : null;
    }

    private async Task<string> TextAsync()
    {
        using var client = site.NewClient();
        return await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
    }
}
