using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Monographs.Web.Caching;

namespace Monographs.Web.Api;

/// <summary>Refuses a parameter that an endpoint does not have: a mistyped filter must not answer with every row there is.</summary>
internal static class KnownParameters
{
    public static EndpointFilterDelegate Check(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        var names = factory.MethodInfo.GetParameters().Where(parameter => parameter.ParameterType == typeof(string))
            .Select(parameter => parameter.GetCustomAttribute<FromQueryAttribute>()?.Name ?? parameter.Name!).ToHashSet(StringComparer.Ordinal);
        return context =>
        {
            var unknown = context.HttpContext.Request.Query.Keys.Where(key => !names.Contains(key)).ToList();
            if (unknown.Count == 0) return next(context);
            context.HttpContext.Response.Headers.CacheControl = CacheControl.Nothing;
            return ValueTask.FromResult<object?>(ApiProblem.BadQuery($"There is no parameter '{string.Join("', '", unknown.Select(key => key.Length <= 40 ? key : key[..40] + "…"))}' here. It has: {string.Join(", ", names.Order(StringComparer.Ordinal))}."));
        };
    }
}
