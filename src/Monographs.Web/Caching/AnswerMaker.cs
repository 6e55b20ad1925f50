using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.ObjectPool;
using Monographs.Web.Hosting;

namespace Monographs.Web.Caching;

/// <summary>Lets an answer be made, compresses it once and keeps it for the life of the edition.</summary>
/// <param name="isKept">Not while the program itself is edited, which changes pages without another edition.</param>
internal sealed class AnswerMaker(AnswerCache cache, EditionHolder holder, QueryKeys keys, bool isKept)
{
    /// <summary>A longer one is left to the garbage collector.</summary>
    private const int MaxPooledBytes = 1 << 20;

    private readonly ObjectPool<MemoryStream> _texts = ObjectPool.Create<MemoryStream>();

    /// <param name="data">Null for a page.</param>
    public async Task AnswerAsync(HttpContext context, Endpoint endpoint, StoredAnswers? data, RequestDelegate next)
    {
        // Not to be kept under the address of the question without its mistake.
        if (data is { RefusesOtherKeys: true } && keys.HasOthers(endpoint, context.Request.Query))
        {
            await next(context);
            return;
        }
        var query = keys.Reduce(endpoint, context.Request.Query);
        var key = cache.KeyOf(context.Request, query) with { IsData = data is not null };
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
        var method = context.Request.Method;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(text));
        // Whoever asks for the head alone is told of the whole.
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(wire);
            context.Request.Method = method;
        }
    }

    private Task SendAsync(HttpContext context, MemoryStream text, AnswerKey key, object generation)
    {
        var response = context.Response;
        var bytes = text.GetBuffer().AsMemory(0, (int)text.Length);
        var isWhole = response.StatusCode == StatusCodes.Status200OK;
        if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = isWhole && !key.IsData ? CacheControl.Page : CacheControl.Nothing;
        if (!isWhole)
        {
            response.ContentLength = null;
            return bytes.IsEmpty ? Task.CompletedTask : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
        }
        var answer = Answer.Make(response, bytes.Span, key.Coding);
        if (isKept) cache.Keep(key, answer, generation);
        return answer.SendAsync(context);
    }
}
