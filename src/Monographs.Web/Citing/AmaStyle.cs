using System.Collections.Immutable;
using Monographs.Web.Pages;

namespace Monographs.Web.Citing;

/// <summary>AMA Manual of Style, 11th edition: journal articles (3.11) and web pages (3.15.3).</summary>
internal static class AmaStyle
{
    public static ImmutableArray<CitationRun> Write(Work work) => work.IsArticle ? Article(work) : Page(work);

    private static ImmutableArray<CitationRun> Article(Work work)
    {
        var record = work.Record;
        var doi = record.Doi is { } id ? $" doi:{id}" : "";
        return
        [
            new($"{ReferenceText.Authors(record)} {ReferenceText.Sentence(record.Title)} ".TrimStart()),
            CitationRun.Title(record.ContainerTitleShort ?? record.ContainerTitle ?? ""),
            new($". {ReferenceText.Where(record)}{doi}"),
        ];
    }

    private static ImmutableArray<CitationRun> Page(Work work)
    {
        var record = work.Record;
        var part = work.Section is { } section ? $"{ReferenceText.Sentence(section)} In: " : "";
        var issued = record.Issued is { } day ? $" {(work.FirstIssued is null ? "Published" : "Updated")} {DisplayDate.Of(day)}." : "";
        var first = work.FirstIssued is { } firstDay ? $" Published {DisplayDate.Of(firstDay)}." : "";
        return
        [
            new($"{part}{ReferenceText.Sentence(record.Title)} {ReferenceText.Sentence(record.ContainerTitle ?? "")}{first}{issued} Version {work.Version}. Accessed "),
            CitationRun.Accessed(AccessDay.Ama),
            new($". {record.Url}"),
        ];
    }
}
