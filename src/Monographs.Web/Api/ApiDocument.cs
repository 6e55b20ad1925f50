using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Monographs.Content.Sections;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Hosting;

namespace Monographs.Web.Api;

/// <summary>The OpenAPI document: made from the endpoints and their comments, so that it cannot say anything else than they do.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => endpoint.RelativePath!.StartsWith("api/", StringComparison.Ordinal);
        options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type)?.Replace("PageOfOf", "PageOf", StringComparison.Ordinal);
        options.AddDocumentTransformer((document, context, _) =>
        {
            var site = context.ApplicationServices.GetRequiredService<IOptions<MonographsOptions>>().Value;
            document.Info = new()
            {
                Title = site.Title,
                Version = Name,
                Description = "Drug monographs as data. Names and words are those of the content format, in lower case with hyphens; references are CSL JSON. "
                    + "Null means that the monograph does not state a thing; why a section has no content is stated in 'absence'. "
                    + "Answers carry an ETag: send it as If-None-Match, and 304 says that nothing has changed. Errors are problem details (RFC 9457). "
                    + "Ids of rows and slugs stay. General information, not medical advice: show the status of a drug wherever you show anything of it.",
                License = new() { Name = "CC BY 4.0", Url = new("https://creativecommons.org/licenses/by/4.0/") },
            };
            document.Servers = [new() { Url = site.BaseAddress.Length > 0 ? site.BaseAddress.TrimEnd('/') : "/" }];
            foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            operation.OperationId = OperationId(context.Description.RelativePath!);
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                parameter.Description ??= parameter.Name is Paging.SizeName ? $"How many a page holds: 1 to {Paging.Most}, otherwise {Paging.Default}." : null;
                if (parameter.Name is Paging.NumberName or Paging.SizeName) parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{(parameter.Name == Paging.SizeName ? Paging.Most : Paging.LastNumber)}" };
                else if (Words(parameter.Name, operation.OperationId) is { } words) parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)JsonValue.Create(word))] };
            }
            return Task.CompletedTask;
        });
    }

    public static async Task<IResult> GetAsync([FromKeyedServices(Name)] IOpenApiDocumentProvider provider, CancellationToken cancellationToken)
    {
        var document = await provider.GetOpenApiDocumentAsync(cancellationToken);
        return TypedResults.Text(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken), "application/json; charset=utf-8");
    }

    /// <summary>Such as "listDoses" and "getDoses".</summary>
    private static string OperationId(string path)
    {
        var parts = path.Split('/').Skip(1).ToList();
        var noun = string.Concat(parts[0].Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return noun == "Search" ? "search" : (parts.Count == 1 ? "list" : "get") + noun;
    }

    private static IEnumerable<string>? Words(string? parameter, string operation) => parameter switch
    {
        "status" => Enum.GetValues<Content.MonographStatus>().Select(each => Pages.Links.Word(each)),
        "kind" => Enum.GetValues<Content.MonographKind>().Select(each => Pages.Links.Word(each)),
        "order" => Enum.GetValues<Pages.SortOrder>().Select(each => Pages.Links.Word(each)),
        "section" => SectionCatalog.All.Select(kind => kind.Key),
        "sort" when operation == "listDoses" => Enum.GetValues<DoseSort>().Select(each => Pages.Links.Word(each)),
        "sort" => Enum.GetValues<SideEffectSort>().Select(each => Pages.Links.Word(each)),
        _ => null,
    };
}
