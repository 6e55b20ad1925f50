using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Monographs.Web.Caching;

/// <summary>The query keys that a page reads: the parameters of its handler. All others change nothing and are taken away before the page is made.</summary>
internal sealed class QueryKeys
{
    private readonly ConcurrentDictionary<CompiledPageActionDescriptor, string[]> _keys = new();

    /// <returns>The query with the page's keys alone, in the page's order; empty where none is there.</returns>
    public string Reduce(CompiledPageActionDescriptor page, IQueryCollection query)
    {
        if (query.Count == 0) return "";
        var reduced = new StringBuilder();
        foreach (var key in _keys.GetOrAdd(page, KeysOf))
        {
            foreach (var value in query[key]) reduced.Append(reduced.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Uri.EscapeDataString(value ?? ""));
        }
        return reduced.ToString();
    }

    private static string[] KeysOf(CompiledPageActionDescriptor page) =>
    [
        .. page.HandlerMethods.SelectMany(handler => handler.Parameters).Concat(page.BoundProperties)
            .Where(parameter => parameter.BindingInfo?.BindingSource is null or { IsFromRequest: true })
            .Select(parameter => parameter.BindingInfo?.BinderModelName ?? parameter.Name).Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
