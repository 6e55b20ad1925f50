using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Monographs.Web.Caching;

/// <summary>The query keys that an endpoint reads: the parameters of its handler. All others change nothing and are taken away before the answer is made.</summary>
internal sealed class QueryKeys
{
    private readonly ConcurrentDictionary<Endpoint, Key[]> _keys = new();

    /// <returns>The query with the endpoint's keys alone, in the endpoint's order; empty where none is there.</returns>
    public string Reduce(Endpoint endpoint, IQueryCollection query)
    {
        if (query.Count == 0) return "";
        var reduced = new StringBuilder();
        foreach (var (key, _) in KeysOf(endpoint))
        {
            foreach (var value in query[key]) reduced.Append(reduced.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Uri.EscapeDataString(value ?? ""));
        }
        return reduced.ToString();
    }

    public bool HasOthers(Endpoint endpoint, IQueryCollection query) => query.Keys.Except(KeysOf(endpoint).Select(key => key.Name), StringComparer.Ordinal).Any();

    /// <returns>A key that is given more often than the endpoint reads it; null where there is none.</returns>
    public string? FindRepeated(Endpoint endpoint, IQueryCollection query) =>
        query.Count == 0 ? null : Array.Find(KeysOf(endpoint), key => !key.IsList && query[key.Name].Count > 1).Name;

    private Key[] KeysOf(Endpoint endpoint) => _keys.GetOrAdd(endpoint, static endpoint =>
        endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } page ? KeysOf((RouteEndpoint)endpoint, page) : endpoint.Metadata.GetMetadata<MethodInfo>() is { } handler ? KeysOf((RouteEndpoint)endpoint, handler) : []);

    private static Key[] KeysOf(RouteEndpoint endpoint, CompiledPageActionDescriptor page) =>
    [
        .. page.HandlerMethods.SelectMany(handler => handler.Parameters).Concat(page.BoundProperties)
            .Where(parameter => parameter.BindingInfo?.BindingSource is null or { IsFromRequest: true } && endpoint.RoutePattern.GetParameter(parameter.Name) is null)
            .Select(parameter => new Key(parameter.BindingInfo?.BinderModelName ?? parameter.Name, parameter.ParameterType.IsArray)).DistinctBy(key => key.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private static Key[] KeysOf(RouteEndpoint endpoint, MethodInfo handler) =>
    [
        .. handler.GetParameters().Where(parameter => parameter.ParameterType == typeof(string) && endpoint.RoutePattern.GetParameter(parameter.Name!) is null)
            .Select(parameter => new Key(parameter.GetCustomAttribute<FromQueryAttribute>()?.Name ?? parameter.Name!, IsList: false)),
    ];

    private readonly record struct Key(string Name, bool IsList);
}
