using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.ObjectPool;
using Monographs.Web.Hosting;

namespace Monographs.Web.Caching;

/// <summary>Lets a page be made, compresses it once and keeps it for the life of the edition.</summary>
/// <param name="isKept">Not while the program itself is edited, which changes pages without another edition.</param>
internal sealed class AnswerMaker(AnswerCache cache, EditionHolder holder, bool isKept)
{
    /// <summary>A longer one is left to the garbage collector.</summary>
    private const int MaxPooledBytes = 1 << 20;

    private readonly QueryKeys _keys = new();
    private readonly ObjectPool<MemoryStream> _texts = ObjectPool.Create<MemoryStream>();

    public async Task AnswerAsync(HttpContext context, CompiledPageActionDescriptor page, RequestDelegate next)
    {
        var query = _keys.Reduce(page, context.Request.Query);
        var key = cache.KeyOf(context.Request, query);
        if (isKept && cache.Find(key) is { } stored)
        {
            await stored.SendAsync(context);
            return;
        }
        context.Request.QueryString = new(query);
        var text = _texts.Get();
        try
        {
            var generation = holder.Generation;
            await MakeAsync(context, text, next);
            await SendAsync(context, text, key, generation);
        }
        finally
        {
            text.SetLength(0);
            if (text.Capacity <= MaxPooledBytes) _texts.Return(text);
        }
    }

    private static async Task MakeAsync(HttpContext context, MemoryStream text, RequestDelegate next)
    {
        var wire = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(text));
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(wire);
        }
    }

    private Task SendAsync(HttpContext context, MemoryStream text, AnswerKey key, object generation)
    {
        var response = context.Response;
        var bytes = text.GetBuffer().AsMemory(0, (int)text.Length);
        if (response.StatusCode != StatusCodes.Status200OK)
        {
            if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = CacheControl.Nothing;
            return bytes.IsEmpty ? Task.CompletedTask : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
        }
        var answer = Answer.Make(response, bytes.Span, key.Coding);
        if (isKept) cache.Keep(key, answer, generation);
        return answer.SendAsync(context);
    }
}
