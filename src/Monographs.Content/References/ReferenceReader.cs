using System.Collections.Immutable;
using Monographs.Content.Yaml;

namespace Monographs.Content.References;

/// <summary>Reads the references of the front matter: CSL variables, and our own <c>evidence</c> and <c>conflict-of-interest</c>.</summary>
internal static class ReferenceReader
{
    /// <summary>CSL 1.0.2, Appendix III, as far as a monograph cites such things.</summary>
    internal static readonly string[] Types =
        ["article", "article-journal", "article-magazine", "article-newspaper", "book", "chapter", "dataset", "document", "entry-dictionary", "entry-encyclopedia",
         "legislation", "paper-conference", "patent", "post-weblog", "report", "standard", "thesis", "webpage"];

    public static ImmutableArray<Reference> Read(ImmutableArray<YamlMap> maps, List<Problem> problems)
    {
        var references = ImmutableArray.CreateBuilder<Reference>(maps.Length);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            var reference = Read(map, problems);
            if (reference.Id.Length == 0) continue;
            if (ids.Add(reference.Id)) references.Add(reference);
            else problems.Add(new("REF-002", FindingLevel.Error, map.Span, $"The reference '{reference.Id}' stands twice in the list. Give one of the two another id."));
        }
        return references.ToImmutable();
    }

    private static Reference Read(YamlMap map, List<Problem> problems)
    {
        var fields = new YamlFields(map, "a reference", problems);
        var reference = new Reference
        {
            Id = fields.Text("id") ?? "",
            Type = fields.Text("type") ?? "",
            Title = fields.Text("title") ?? "",
            Authors = [.. fields.Maps("author").Select(each => Author(each, problems))],
            ContainerTitle = fields.Text("container-title"),
            ContainerTitleShort = fields.Text("container-title-short"),
            Issued = Date(fields, "issued", problems),
            Volume = fields.Text("volume"),
            Issue = fields.Text("issue"),
            Page = fields.Text("page"),
            Publisher = fields.Text("publisher"),
            Number = fields.Text("number"),
            Doi = fields.Text("DOI"),
            PubMedId = fields.Text("PMID"),
            PmcId = fields.Text("PMCID"),
            Url = fields.Text("URL"),
            Accessed = Date(fields, "accessed", problems),
            Note = fields.Text("note"),
            Keywords = Keywords(fields),
            ConflictOfInterest = fields.Text("conflict-of-interest"),
            Evidence = Grade(fields, problems),
            Span = map.Span,
        };
        fields.Text("language");
        fields.ReportUnknown();
        string?[] missing = [reference.Id.Length == 0 ? "id" : null, reference.Type.Length == 0 ? "type" : null, reference.Title.Length == 0 ? "title" : null];
        if (missing.Any(key => key is not null)) problems.Add(Problem.FrontMatter(map.Span, $"A reference has no {string.Join(", ", missing.Where(key => key is not null))}. Each needs id, type, title and evidence."));
        if (reference.Type.Length > 0 && !Types.Contains(reference.Type)) problems.Add(Problem.FrontMatter(fields.SpanOf("type"), $"'{reference.Type}' is not a CSL type that we know. Write one of: {string.Join(", ", Types)}."));
        CheckForm("DOI", Identifiers.IsDoi);
        CheckForm("PMID", Identifiers.IsPubMedId);
        CheckForm("PMCID", Identifiers.IsPmcId);
        return reference;

        void CheckForm(string key, Func<string, bool> isValid)
        {
            if (fields.Text(key) is { } value && !isValid(value)) problems.Add(new("REF-003", FindingLevel.Error, fields.SpanOf(key), $"'{value}' of the reference '{reference.Id}' is not a {key}."));
        }
    }

    private static PersonName Author(YamlMap map, List<Problem> problems)
    {
        var fields = new YamlFields(map, "an author", problems);
        var name = new PersonName(fields.Text("family"), fields.Text("given"), fields.Text("literal"));
        fields.ReportUnknown();
        if (name is { Family: null, Literal: null }) problems.Add(Problem.FrontMatter(map.Span, "An author needs 'family' (and 'given'), or 'literal' for a group."));
        return name;
    }

    private static PartialDate? Date(YamlFields fields, string key, List<Problem> problems)
    {
        if (fields.Text(key) is not { } text) return null;
        var date = PartialDate.Find(text);
        if (date is null) problems.Add(new("META-002", FindingLevel.Error, fields.SpanOf(key), $"'{text}' is not a date. Write 2015, 2015-08 or 2015-08-01."));
        return date;
    }

    /// <summary>CSL has one text for keywords, separated by commas; a YAML list means the same.</summary>
    private static ImmutableArray<string> Keywords(YamlFields fields)
    {
        var texts = fields.Strings("keyword");
        return texts.Length == 1 ? [.. texts[0].Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : texts;
    }

    private static EvidenceGrade Grade(YamlFields fields, List<Problem> problems)
    {
        switch (fields.Text("evidence"))
        {
            case "A": return EvidenceGrade.A;
            case "B": return EvidenceGrade.B;
            case "C": return EvidenceGrade.C;
            default:
                problems.Add(Problem.FrontMatter(fields.SpanOf("evidence"), "A reference needs 'evidence: A' (journal, regulator, registry, label), B (company, trade press, drug-information site) or C (anything unsigned)."));
                return EvidenceGrade.C;
        }
    }
}
