using System.Collections.Immutable;
using Monographs.Content.References;
using Monographs.Web.Pages;

namespace Monographs.Web.Citing;

/// <summary>MLA Handbook, 9th edition: author, "title", container, version, number, publisher, date, location.</summary>
internal static class MlaStyle
{
    private static readonly string[] Months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    public static ImmutableArray<CitationRun> Write(Work work) => work.IsArticle ? Article(work.Record) : Page(work);

    private static ImmutableArray<CitationRun> Article(Reference record)
    {
        string?[] parts =
        [
            record.Volume is { } volume ? $"vol. {volume}" : null,
            record.Issue is { } issue ? $"no. {issue}" : null,
            record.Issued is { } issued ? Date(issued) : null,
            record.Page is { } page ? $"{(FieldText.Pages(page).Last is null ? "p." : "pp.")} {page.Replace('-', '–')}" : null,
            record.Doi is { } doi ? Links.Doi(doi) : record.Url,
        ];
        return
        [
            new($"{ReferenceText.Sentence(Authors(record.Authors))} {Quoted(record.Title)} ".TrimStart()),
            CitationRun.Title(record.ContainerTitle ?? ""),
            new($"{string.Concat(parts.OfType<string>().Select(part => $", {part}"))}."),
        ];
    }

    private static ImmutableArray<CitationRun> Page(Work work)
    {
        var record = work.Record;
        var version = $", version {work.Version}";
        var day = record.Issued is { } issued ? $", {Date(issued)}" : "";
        CitationRun[] container = work.Section is { } section
            ? [new($"{Quoted(section)} "), CitationRun.Title(record.Title), new($"{version}, {record.ContainerTitle}{day}")]
            : [new($"{Quoted(record.Title)} "), CitationRun.Title(record.ContainerTitle ?? ""), new($"{version}{day}")];
        // Addresses come without the scheme.
        var address = record.Url is { } url ? url[(url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..] : "";
        return [.. container, new($", {address}. Accessed "), CitationRun.Accessed(AccessDay.Mla), new(".")];
    }

    private static string Quoted(string title) => $"“{ReferenceText.Sentence(title)}”";

    /// <summary>One or two authors are named; of more, the first "et al."</summary>
    private static string Authors(ImmutableArray<PersonName> authors)
    {
        if (authors.Length == 0) return "";
        var first = authors[0].Literal ?? $"{authors[0].Family}, {authors[0].Given}".TrimEnd(' ', ',');
        var isTwo = authors.Length == 2 && authors[1].Literal?.StartsWith("et al", StringComparison.OrdinalIgnoreCase) != true;
        return authors.Length == 1 ? first : isTwo ? $"{first}, and {ReferenceText.FullName(authors[1])}" : $"{first}, et al.";
    }

    private static string Date(PartialDate date) => string.Join(' ', new[] { date.Day?.ToString(), date.Month is { } month ? Months[month - 1] : null, date.Year.ToString("D4", null) }.OfType<string>());
}
