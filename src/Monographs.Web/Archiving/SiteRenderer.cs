using Monographs.Store.Reading;
using Monographs.Web.Hosting;

namespace Monographs.Web.Archiving;

/// <summary>Asks the site for its own pages, without a connection.</summary>
internal sealed class SiteRenderer(IServiceScopeFactory scopes, IHttpContextAccessor accessor, EditionHolder holder)
{
    private RequestDelegate? _site;

    /// <summary>Notes what comes after it in the pipeline.</summary>
    public RequestDelegate Begin(RequestDelegate next) => _site = next;

    /// <summary>What is made for a copy of the site lacks the headers that readers get, and must not be kept for them.</summary>
    public static bool IsAsking(HttpContext context) => context.Items.ContainsKey(typeof(SiteRenderer));

    /// <exception cref="OperationCanceledException">Readers see another edition now.</exception>
    /// <exception cref="InvalidOperationException">The page is not there.</exception>
    public async Task<byte[]> RenderAsync(string address, Edition edition, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellationToken };
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = address.Split('?')[0];
        context.Request.QueryString = new(address[context.Request.Path.Value!.Length..]);
        context.Response.Body = body;
        context.Items[typeof(SiteRenderer)] = this;
        accessor.HttpContext = context;
        await (_site ?? throw new InvalidOperationException("The pipeline is not built yet."))(context);
        await context.Response.CompleteAsync();
        if (holder.CurrentPath != edition.Path) throw new OperationCanceledException("Another edition is shown now.");
        return context.Response.StatusCode == StatusCodes.Status200OK ? body.ToArray() : throw new InvalidOperationException($"The page '{address}' answers {context.Response.StatusCode}.");
    }
}
