using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Monographs.Web.Hosting;

/// <summary>
/// Gives every page a strong ETag made from all that it is made of, and answers 304 where the reader has it. The page's handler
/// has run by then, so a page that is not there never answers 304. Replicas of one commit give the same ETags.
/// </summary>
internal sealed class PageValidators(RequestEdition current, EditionHolder holder, PageAssets assets, IOptions<MonographsOptions> options) : IResultFilter
{
    private static readonly string Program = typeof(PageValidators).Module.ModuleVersionId.ToString("N");

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var answer = context.HttpContext.Response;
        answer.Headers.CacheControl = "no-cache";
        if (context.Result is not PageResult || answer.StatusCode != StatusCodes.Status200OK) return;
        var tag = MakeTag(context.HttpContext);
        answer.GetTypedHeaders().ETag = tag;
        if (context.HttpContext.Request.GetTypedHeaders().IfNoneMatch.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(tag, useStrongComparison: false)))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private EntityTagHeaderValue MakeTag(HttpContext context)
    {
        string[] parts =
        [
            current.Edition.ContentHash, holder.IsHeldBack ? "held back" : "", Program, assets.Version, options.Value.Title, options.Value.BaseAddress,
            context.Request.Scheme, context.Request.Host.Value ?? "", context.Request.Path, context.Request.QueryString.Value ?? "",
        ];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return new($"\"{Convert.ToHexStringLower(hash)[..32]}\"");
    }
}
