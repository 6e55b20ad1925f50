using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Monographs.Store.Reading;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

public sealed record ApiGuideView(string About, int PerMinute, ImmutableArray<ApiOperation> Operations);

/// <summary>The API for people who read: made from its OpenAPI document.</summary>
public sealed class ApiGuideModel(RequestEdition current, [FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider provider, IOptions<MonographsOptions> options) : SitePage<ApiGuideView>
{
    public async Task<IActionResult> OnGetAsync()
    {
        var document = await provider.GetOpenApiDocumentAsync(HttpContext.RequestAborted);
        return Show(
            new("API", "Every monograph, dose row, side effect and name as JSON, for other programs.", Links.Api),
            new(document.Info.Description ?? "", options.Value.SearchesPerMinute, [.. document.Paths.Select(path => ApiOperation.Of(path.Key, path.Value.Operations![HttpMethod.Get], Example(current.Edition, path.Key, path.Value.Operations[HttpMethod.Get])))]));
    }

    /// <summary>With the document's own examples; a row's id comes from the table.</summary>
    private static string Example(Edition edition, string path, OpenApiOperation operation)
    {
        if (path.EndsWith("/{monograph}/{anchor}", StringComparison.Ordinal))
        {
            var list = path[..path.IndexOf('{', StringComparison.Ordinal)];
            var id = list.Contains("dose", StringComparison.Ordinal)
                ? edition.Doses.List(new(), 0, 1).Select(entry => (entry.Owner.Slug, entry.Row.Anchor)).FirstOrDefault()
                : edition.SideEffects.List(new(), 0, 1).Select(entry => (entry.Owner.Slug, entry.Row.Anchor)).FirstOrDefault();
            return id.Slug is null ? list.TrimEnd('/') : $"{list}{id.Slug}/{id.Anchor}";
        }
        var parameters = (operation.Parameters ?? []).Where(parameter => parameter.Example is not null).ToList();
        var address = parameters.Where(parameter => parameter.In is ParameterLocation.Path).Aggregate(path, (text, parameter) => text.Replace($"{{{parameter.Name}}}", Uri.EscapeDataString($"{parameter.Example}"), StringComparison.Ordinal));
        return parameters.FirstOrDefault(parameter => parameter.In is ParameterLocation.Query) is { } first ? $"{address}?{first.Name}={Uri.EscapeDataString($"{first.Example}")}" : address;
    }
}
