using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace Monographs.Web.Api;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Number">From 1.</param>
public sealed record Paging(int Number, int Size)
{
    public const string NumberName = "page";
    public const string SizeName = "page-size";

    public const int Default = 100;
    public const int Most = 500;

    /// <summary>A higher number is a mistake: SQLite would count its way through everything before it.</summary>
    public const int LastNumber = 100_000;

    public int Skip => (Number - 1) * Size;

    public PageOf<T> Of<T>(IReadOnlyList<T> items, int count, HttpRequest request, Origin origin) => new()
    {
        Count = count,
        Page = Number,
        PageSize = Size,
        Next = Skip + Size < count ? AddressOf(Number + 1, request, origin) : null,
        Previous = Number > 1 ? AddressOf(Number - 1, request, origin) : null,
        Items = items,
    };

    private static string AddressOf(int number, HttpRequest request, Origin origin)
    {
        var query = request.Query.Where(each => each.Key != NumberName).Append(new(NumberName, new StringValues($"{number}")));
        return origin.Address(request.Path + new QueryBuilder(query).ToQueryString().Value);
    }
}
