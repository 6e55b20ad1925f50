using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Monographs.Web.Hosting;

namespace Monographs.Web.Api;

/// <summary>Gives data a strong ETag and answers 304 where the caller has it.</summary>
internal sealed class DataValidators(RequestEdition current, IOptions<MonographsOptions> options) : IEndpointFilter
{
    private static readonly string Program = typeof(DataValidators).Module.ModuleVersionId.ToString("N");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var (request, answer) = (context.HttpContext.Request, context.HttpContext.Response);
        answer.Headers.CacheControl = "no-cache";
        var made = result is INestedHttpResult nested ? nested.Result : result;
        if (made is RedirectHttpResult or IStatusCodeHttpResult { StatusCode: not (null or StatusCodes.Status200OK) }) return result;
        var tag = MakeTag(request);
        answer.GetTypedHeaders().ETag = tag;
        return request.GetTypedHeaders().IfNoneMatch.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(tag, useStrongComparison: false))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : result;
    }

    private EntityTagHeaderValue MakeTag(HttpRequest request)
    {
        string[] parts = [current.Edition.ContentHash, Program, options.Value.BaseAddress, request.Scheme, request.Host.Value ?? "", request.Path, request.QueryString.Value ?? ""];
        return new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32]}\"");
    }
}
