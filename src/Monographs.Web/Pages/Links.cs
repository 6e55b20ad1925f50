using Monographs.Content;
using Monographs.Store.Reading.Tables;

namespace Monographs.Web.Pages;

/// <summary>Every address that a view links to, made in one place.</summary>
public static partial class Links
{
    public const string Home = "/";
    public const string Monographs = "/monographs";
    public const string Glossary = "/glossary";
    public const string Search = "/search";
    public const string Status = "/status";
    public const string EditorialRules = "/editorial-rules";
    public const string Dosing = "/dosing";
    public const string SideEffects = "/side-effects";
    public const string Compare = "/compare";
    public const string DosingCsv = "/dosing.csv";
    public const string DosingJson = "/dosing.json";
    public const string SideEffectsCsv = "/side-effects.csv";
    public const string SideEffectsJson = "/side-effects.json";
    public const string Api = "/api";
    public const string OpenApi = "/openapi/v1.json";
    public const string Icon = "/favicon.svg";
    public const string HealthLive = "/health/live";
    public const string HealthReady = "/health/ready";

    /// <summary>As the status code middleware wants it.</summary>
    public const string ErrorPattern = "/error/{0}";

    public static string Error(int code) => $"/error/{code}";

    public static string Monograph(string slug, string anchor = "") => $"{Monographs}/{Uri.EscapeDataString(slug)}{Fragment(anchor)}";

    /// <summary>A monograph in another format, or the citation of one of its sections.</summary>
    public static string Export(string slug, string extension, string section = "") =>
        $"{Monograph(slug)}{extension}{(section.Length == 0 ? "" : $"?section={Uri.EscapeDataString(section)}")}";

    public static string References(string slug, string extension) => $"{Monograph(slug)}/references{extension}";

    /// <summary>How to cite a monograph or one of its sections.</summary>
    public static string Cite(string slug, string section = "") => $"{Monograph(slug)}/cite{(section.Length == 0 ? "" : $"?section={Uri.EscapeDataString(section)}")}";

    public static string MonographsBy(MonographStatus? status, MonographKind? kind)
    {
        string?[] parts = [status is { } s ? $"status={Word(s)}" : null, kind is { } k ? $"kind={Word(k)}" : null];
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? Monographs : $"{Monographs}?{query}";
    }

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

    public static string Page(string slug) => $"/{Uri.EscapeDataString(slug)}";

    public static string SearchFor(string words) => $"{Search}?q={Uri.EscapeDataString(words)}";

    public static string Reference(int number) => Here($"ref-{number}");

    /// <summary>A place on the same page.</summary>
    public static string Here(string anchor) => Fragment(anchor);

    public static string Doi(string doi) => $"https://doi.org/{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}";

    public static string PubMed(string id) => $"https://pubmed.ncbi.nlm.nih.gov/{Uri.EscapeDataString(id)}/";

    public static string PubMedCentral(string id) => $"https://pmc.ncbi.nlm.nih.gov/articles/{Uri.EscapeDataString(id)}/";

    /// <summary>The registry that a trial number belongs to: ClinicalTrials.gov, else the EU Clinical Trials Register.</summary>
    public static string Trial(string number) => number.StartsWith("NCT", StringComparison.OrdinalIgnoreCase)
        ? $"https://clinicaltrials.gov/study/{Uri.EscapeDataString(number)}"
        : $"https://www.clinicaltrialsregister.eu/ctr-search/search?query={Uri.EscapeDataString(number)}";

    /// <summary>A web address that an editor wrote; null where it is none that a reader should follow.</summary>
    public static string? External(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsoluteUri : null;

    /// <summary>The word for a value in addresses.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string WithQuery(string path, params IEnumerable<(string Name, string? Value)> parts)
    {
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static string Fragment(string anchor) => anchor.Length == 0 ? "" : $"#{Uri.EscapeDataString(anchor)}";
}
