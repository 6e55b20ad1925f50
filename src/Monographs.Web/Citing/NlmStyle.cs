using System.Collections.Immutable;
using Monographs.Content.References;
using Monographs.Web.Pages;

namespace Monographs.Web.Citing;

/// <summary>Citing Medicine, 2nd edition: journal articles (chapter 1) and parts of web sites (chapter 25).</summary>
internal static class NlmStyle
{
    public static ImmutableArray<CitationRun> Write(Work work) => work.IsArticle ? [new(Article(work.Record))] : Page(work);

    private static string Article(Reference record)
    {
        var authors = ReferenceText.Sentence(string.Join(", ", record.Authors.Select(ReferenceText.ShortName)));
        var issue = record.Issue is { } number ? $"({number})" : "";
        var place = record.Volume is null && record.Page is null ? "" : $";{record.Volume}{issue}{(record.Page is { } page ? $":{page.Replace('–', '-')}" : "")}";
        string?[] ids = [record.Doi is { } doi ? $"doi: {doi}." : null, record.PubMedId is { } pubMed ? $"PMID: {pubMed}" : null];
        var journal = ReferenceText.Sentence(record.ContainerTitleShort ?? record.ContainerTitle ?? "");
        string[] parts = [authors, ReferenceText.Sentence(record.Title), journal, $"{NbibWriter.Date(record.Issued)}{place}.", .. ids.OfType<string>()];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static ImmutableArray<CitationRun> Page(Work work)
    {
        var record = work.Record;
        var updated = record.Issued is { } issued ? $"updated {NbibWriter.Date(issued)}; " : "";
        var part = work.Section is { } section ? $": {section}" : "";
        return
        [
            new($"{record.ContainerTitle} [Internet]. [place unknown]: {record.Publisher}; {(work.FirstIssued ?? record.Issued)?.Year.ToString("D4", null) ?? "[date unknown]"}. "
                + $"{record.Title}, version {work.Version}{part}; [{updated}cited "),
            CitationRun.Accessed(AccessDay.Nlm),
            new($"]. Available from: {record.Url}"),
        ];
    }
}
