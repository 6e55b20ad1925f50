using System.Collections.Immutable;
using Monographs.Content.References;
using Monographs.Web.Pages;

namespace Monographs.Web.Citing;

/// <summary>Publication Manual of the APA, 7th edition: journal articles (10.1) and web pages (10.16). A page that stays as it is needs no day of access.</summary>
internal static class ApaStyle
{
    public static ImmutableArray<CitationRun> Write(Work work) => work.IsArticle ? Article(work.Record) : Page(work);

    private static ImmutableArray<CitationRun> Article(Reference record)
    {
        var issue = record.Issue is { } number ? $"({number})" : "";
        var pages = record.Page is { } page ? $", {page.Replace('-', '–')}" : "";
        var address = record.Doi is { } doi ? $" {Links.Doi(doi)}" : record.Url is { } url ? $" {url}" : "";
        return
        [
            new($"{ReferenceText.Sentence(Authors(record.Authors))} ({record.Issued?.Year.ToString("D4", null) ?? "n.d."}). {ReferenceText.Sentence(record.Title)} ".TrimStart()),
            CitationRun.Title($"{record.ContainerTitle}{(record.Volume is null ? "" : $", {record.Volume}")}"),
            new($"{issue}{pages}.{address}"),
        ];
    }

    private static ImmutableArray<CitationRun> Page(Work work)
    {
        var record = work.Record;
        var day = record.Issued is { } issued ? Date(issued) : "n.d.";
        var part = work.Section is { } section ? $"{ReferenceText.Sentence(section)} In " : "";
        return
        [
            new($"{ReferenceText.Sentence(record.ContainerTitle ?? "")} ({day}). {part}"),
            CitationRun.Title(record.Title),
            new($" (Version {work.Version}). {record.Url}"),
        ];
    }

    private static string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => new DateOnly(date.Year, month, day).ToString("yyyy, MMMM d"),
        ({ } month, null) => new DateOnly(date.Year, month, 1).ToString("yyyy, MMMM"),
        _ => $"{date.Year:D4}",
    };

    /// <summary>Up to 20 are named, the last after an ampersand; of more, the first 19 and the last.</summary>
    private static string Authors(ImmutableArray<PersonName> authors)
    {
        var names = authors.Select(author => author.Literal ?? $"{author.Family}, {Initials(author.Given)}".TrimEnd(' ', ',')).ToList();
        var isOpen = names is [.., var end] && end.StartsWith("et al", StringComparison.OrdinalIgnoreCase);
        if (names.Count > 20) return $"{string.Join(", ", names.Take(19))}, . . . {names[^1]}";
        return names.Count < 2 || isOpen ? string.Join(", ", names) : $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}";
    }

    /// <summary>"Philippe Alexandre" and "PA" both give <c>P. A.</c></summary>
    private static string Initials(string? given)
    {
        var letters = given is { Length: <= 3 } && given.All(char.IsUpper) ? given.Select(letter => letter.ToString())
            : (given ?? "").Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(name => name[..1]);
        return string.Join(' ', letters.Select(letter => $"{letter}."));
    }
}
