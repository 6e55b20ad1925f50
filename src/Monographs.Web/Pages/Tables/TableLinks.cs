using Monographs.Store.Reading.Tables;

namespace Monographs.Web.Pages;

/// <summary>The addresses of the tables over all monographs, of comparisons and of the API.</summary>
public static partial class Links
{
    public const string Dosing = "/dosing";
    public const string SideEffects = "/side-effects";
    public const string Compare = "/compare";
    public const string DosingCsv = "/dosing.csv";
    public const string DosingJson = "/dosing.json";
    public const string SideEffectsCsv = "/side-effects.csv";
    public const string SideEffectsJson = "/side-effects.json";
    public const string Api = "/api";
    public const string OpenApi = "/openapi/v1.json";

    public static string ApiMonograph(string slug) => $"{Api}/monographs/{Uri.EscapeDataString(slug)}";

    /// <summary>A row of a table, on a page of its own.</summary>
    /// <param name="table"><see cref="Dosing"/> or <see cref="SideEffects"/>.</param>
    public static string Row(string table, string slug, string anchor) => $"{table}/{Uri.EscapeDataString(slug)}/{Uri.EscapeDataString(anchor)}";

    /// <param name="path">Of the page, or of one of its exports.</param>
    public static string Doses(DoseFilter filter, int page = 1, string path = Dosing) => WithQuery(path,
        ("drug", filter.Drug), ("status", filter.Status is { } status ? Word(status) : null), ("route", filter.Route), ("frequency", filter.Frequency),
        ("sort", filter.Sort is DoseSort.Drug ? null : Word(filter.Sort)), ("order", filter.IsDescending ? "desc" : null), ("page", page > 1 ? $"{page}" : null));

    public static string SideEffectsBy(SideEffectFilter filter, int page = 1, string path = SideEffects) => WithQuery(path,
        ("drug", filter.Drug), ("status", filter.Status is { } status ? Word(status) : null), ("effect", filter.Effect),
        ("sort", filter.Sort is SideEffectSort.Drug ? null : Word(filter.Sort)), ("order", filter.IsDescending ? "desc" : null), ("page", page > 1 ? $"{page}" : null));

    public static string CompareOf(params IEnumerable<string> slugs) => $"{Compare}?{string.Join('&', slugs.Select(slug => $"with={Uri.EscapeDataString(slug)}"))}";

    private static string WithQuery(string path, params IEnumerable<(string Name, string? Value)> parts)
    {
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
