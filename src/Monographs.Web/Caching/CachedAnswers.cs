using Microsoft.AspNetCore.Mvc.RazorPages;
using Monographs.Web.Archiving;
using Monographs.Web.Formats;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Caching;

/// <summary>Where stored answers come in.</summary>
internal static class CachedAnswers
{
    /// <summary>Stands first, before anything that costs time, even the opening of a scope for services. An address without a query needs no routing.</summary>
    public static void UseCachedAnswers(this WebApplication app)
    {
        var cache = app.Services.GetRequiredService<AnswerCache>();
        var plain = app.Services.GetRequiredService<PlainQuestions>();
        if (app.Environment.IsDevelopment()) return;
        app.Use((context, next) =>
        {
            var request = context.Request;
            var isPlain = IsQuestion(request) && !request.QueryString.HasValue && plain.Include(request) && Negotiation.PlainlyWantsPage(request.Headers.Accept);
            if (!isPlain || cache.Find(cache.KeyOf(request, "")) is not { } answer) return next(context);
            SecurityHeaders.PutOn(context.Response);
            return answer.SendAsync(context);
        });
    }

    /// <summary>Stands behind the routing, which knows the endpoint and with it the query keys that it reads.</summary>
    public static void UseAnswerMaker(this WebApplication app)
    {
        var keys = new QueryKeys();
        var maker = new AnswerMaker(app.Services.GetRequiredService<AnswerCache>(), app.Services.GetRequiredService<EditionHolder>(), keys, isKept: !app.Environment.IsDevelopment());
        app.Use((context, next) =>
        {
            if (context.GetEndpoint() is not { } endpoint || !IsQuestion(context.Request) || SiteRenderer.IsAsking(context)) return next(context);
            if (keys.FindRepeated(endpoint, context.Request.Query) is { } key) return RefuseRepeated(context, key);
            var data = endpoint.Metadata.GetMetadata<StoredAnswers>();
            return data is not null || endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not null ? maker.AnswerAsync(context, endpoint, data, next) : next(context);
        });
    }

    /// <summary>Of two values one would be dropped, and the reader take what is shown for the answer to both.</summary>
    private static Task RefuseRepeated(HttpContext context, string key)
    {
        context.Items[typeof(ErrorView)] = ErrorView.Of(StatusCodes.Status400BadRequest) with { Advice = $"'{key}' is given twice; it can have one value." };
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsQuestion(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
