using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Monographs.Web.Api;
using Monographs.Web.Citing;
using Monographs.Web.Fhir;

namespace Monographs.Web.Formats;

/// <summary>The formats, in the order in which they are offered. Addresses, links, headers and negotiation read this and nothing else.</summary>
public static class FormatCatalog
{
    public static ImmutableArray<Format> All { get; } =
    [
        new(".md", "text/markdown", "Markdown", subject => subject.FindSource()),
        new(".json", "application/json", "JSON", subject => JsonSerializer.SerializeToUtf8Bytes(MonographRecord.Of(subject.Page, subject.Origin), ExportJson.Records)) { IsOfVersions = false },
        new(".fhir.json", "application/fhir+json", "FHIR", subject => FhirDocument.Find(subject) is { } document ? Json(document) : null) { IsOfVersions = false },
        Format.Citation(".ris", "application/x-research-info-systems", "RIS", works => Text(RisWriter.Write(works))),
        Format.Citation(".bib", "application/x-bibtex", "BibTeX", works => Text(BibTexWriter.Write(works))),
        Format.Citation(".csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON", works => Json(CslJsonWriter.Write(works))),
        // PubMed's format is for works that PubMed has: the article that a class monograph summarizes.
        new(Nbib, "application/nbib", "NBIB", subject => Works.FindArticle(subject.Page) is { Record.PubMedId: not null } article ? Text(NbibWriter.Write(article)) : null),
    ];

    private const string Nbib = ".nbib";

    /// <summary>The formats that a monograph, or a version of one, can be had in.</summary>
    public static ImmutableArray<Format> Of(Subject subject) =>
        [.. All.Where(format => (format.Extension != Nbib || Works.FindArticle(subject.Page) is { Record.PubMedId: not null }) && (format.IsOfVersions || !subject.IsFixed))];

    /// <summary>The format that a file's name ends with, the longest extension first.</summary>
    public static Format? Find(string file) => All.Where(format => file.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase)).MaxBy(format => format.Extension.Length);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Json(JsonNode json) => Text(json.ToJsonString(ExportJson.Options));
}
