using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Monographs.Web.Caching;
using Monographs.Web.Hosting;

namespace Monographs.Web.Api;

/// <summary>For what is written as it is read: its coding, a strong ETag without its bytes, and 304 where the caller has it.</summary>
internal sealed class ExportHeaders(RequestEdition current, IOptions<MonographsOptions> options) : IEndpointFilter
{
    private static readonly string Program = typeof(ExportHeaders).Module.ModuleVersionId.ToString("N");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var (request, answer) = (context.HttpContext.Request, context.HttpContext.Response);
        answer.Headers.CacheControl = CacheControl.Nothing;
        answer.Headers.Vary = HeaderNames.AcceptEncoding;
        var made = result is INestedHttpResult nested ? nested.Result : result;
        if (made is RedirectHttpResult or IStatusCodeHttpResult { StatusCode: not (null or StatusCodes.Status200OK) }) return result;
        var coding = AcceptEncoding.Choose(request.Headers.AcceptEncoding);
        answer.Headers.ETag = coding.TagOf(HashOf(request));
        if (request.Knows(answer.Headers.ETag)) return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        answer.Headers.ContentEncoding = coding.Name();
        return result;
    }

    private byte[] HashOf(HttpRequest request)
    {
        string[] parts = [current.Edition.ContentHash, Program, options.Value.BaseAddress, request.Scheme, request.Host.Value ?? "", request.Path, request.QueryString.Value ?? ""];
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
    }
}
