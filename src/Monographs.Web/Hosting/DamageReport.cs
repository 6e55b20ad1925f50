using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;

namespace Monographs.Web.Hosting;

/// <summary>An edition that cannot be read is looked at and made again at once, not when its turn comes. The reader gets the error page as for any fault.</summary>
internal sealed class DamageReport(EditionHolder holder) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException) holder.Doubt();
        }
        return ValueTask.FromResult(false);
    }
}
