using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Monographs.Web.Caching;

/// <summary>The query keys that an endpoint reads: the parameters of its handler. All others change nothing and are taken away before the answer is made.</summary>
internal sealed class QueryKeys
{
    private readonly ConcurrentDictionary<Endpoint, string[]> _keys = new();

    /// <returns>The query with the endpoint's keys alone, in the endpoint's order; empty where none is there.</returns>
    public string Reduce(Endpoint endpoint, IQueryCollection query)
    {
        if (query.Count == 0) return "";
        var reduced = new StringBuilder();
        foreach (var key in _keys.GetOrAdd(endpoint, KeysOf))
        {
            foreach (var value in query[key]) reduced.Append(reduced.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Uri.EscapeDataString(value ?? ""));
        }
        return reduced.ToString();
    }

    public bool HasOthers(Endpoint endpoint, IQueryCollection query) => query.Keys.Except(_keys.GetOrAdd(endpoint, KeysOf), StringComparer.Ordinal).Any();

    private static string[] KeysOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page ? KeysOf(page) : endpoint.Metadata.GetMetadata<MethodInfo>() is { } handler ? KeysOf((RouteEndpoint)endpoint, handler) : [];

    private static string[] KeysOf(CompiledPageActionDescriptor page) =>
    [
        .. page.HandlerMethods.SelectMany(handler => handler.Parameters).Concat(page.BoundProperties)
            .Where(parameter => parameter.BindingInfo?.BindingSource is null or { IsFromRequest: true })
            .Select(parameter => parameter.BindingInfo?.BinderModelName ?? parameter.Name).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private static string[] KeysOf(RouteEndpoint endpoint, MethodInfo handler) =>
    [
        .. handler.GetParameters().Where(parameter => parameter.ParameterType == typeof(string) && endpoint.RoutePattern.GetParameter(parameter.Name!) is null)
            .Select(parameter => parameter.GetCustomAttribute<FromQueryAttribute>()?.Name ?? parameter.Name!),
    ];
}
