using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace Monographs.Web.Pages;

/// <summary>A question that the API answers, as its OpenAPI document describes it.</summary>
/// <param name="Example">An address that answers.</param>
public sealed record ApiOperation(string Path, string Anchor, string Summary, ImmutableArray<ApiParameter> Parameters, ImmutableArray<ApiResponse> Responses, string Example)
{
    internal static ApiOperation Of(string path, OpenApiOperation operation, string example) => new(
        path,
        operation.OperationId!,
        operation.Summary ?? "",
        [.. (operation.Parameters ?? []).Select(parameter => new ApiParameter(parameter.Name!, parameter.In is ParameterLocation.Path, parameter.Description ?? ""))],
        [.. (operation.Responses ?? []).Select(response => new ApiResponse(response.Key, response.Value.Description ?? ""))],
        example);
}

/// <param name="IsInPath">A part of the address; else it stands after the question mark.</param>
public sealed record ApiParameter(string Name, bool IsInPath, string Description);

public sealed record ApiResponse(string Status, string Description);
