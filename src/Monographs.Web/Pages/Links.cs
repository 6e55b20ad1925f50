using Monographs.Content;
using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <summary>Every address that a view links to, made in one place.</summary>
public static partial class Links
{
    public const string Home = "/";
    public const string Monographs = "/monographs";
    public const string Glossary = "/glossary";
    public const string Search = "/search";
    public const string Suggestions = "/search/suggestions";
    public const string Status = "/status";
    public const string EditorialRules = "/editorial-rules";
    public const string Feed = "/feed.atom";
    public const string SafetyFeed = "/feeds/safety.atom";
    public const string DosingFeed = "/feeds/dosing.atom";
    public const string Icon = "/favicon.svg";
    public const string HealthLive = "/health/live";
    public const string HealthReady = "/health/ready";

    /// <summary>As the status code middleware wants it.</summary>
    public const string ErrorPattern = "/error/{0}";

    public static string Error(int code) => $"/error/{code}";

    public static string Monograph(string slug, string anchor = "") => $"{Monographs}/{Uri.EscapeDataString(slug)}{Fragment(anchor)}";

    public static string MonographsBy(MonographStatus? status, MonographKind? kind, string? letter = null, int page = 1) => WithQuery(Monographs,
        ("status", status is { } s ? Word(s) : null), ("kind", kind is { } k ? Word(k) : null), ("letter", letter), ("page", page > 1 ? $"{page}" : null));

    public static string Page(string slug) => $"/{Uri.EscapeDataString(slug)}";

    public static string SearchFor(string words, SearchFilter? filter = null)
    {
        string?[] parts = [filter?.Status is { } s ? $"&status={Word(s)}" : null, filter?.Kind is { } k ? $"&kind={Word(k)}" : null, filter?.Section is { } section ? $"&section={section}" : null];
        return $"{Search}?q={Uri.EscapeDataString(words)}{string.Concat(parts)}";
    }

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

    private static string Fragment(string anchor) => anchor.Length == 0 ? "" : $"#{Uri.EscapeDataString(anchor)}";
}
