using Monographs.Web.Pages;

namespace Monographs.Web.Hosting;

/// <summary>The framework's check of <c>AllowedHosts</c> says 400 and not why.</summary>
internal static class KnownHosts
{
    private static readonly ErrorView Other = new(StatusCodes.Status400BadRequest, "That host is not one of this site's", "The request names another host than this site has. Check the beginning of the address.");

    public static IApplicationBuilder UseKnownHosts(this IApplicationBuilder app) => app
        .Use(static (context, next) =>
        {
            context.Items[typeof(ErrorView)] = Other;
            return next(context);
        })
        .UseHostFiltering()
        .Use(static (context, next) =>
        {
            context.Items.Remove(typeof(ErrorView));
            return next(context);
        });
}
