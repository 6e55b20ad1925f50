using System.Text;
using Monographs.Content.References;

namespace Monographs.Web.Citing;

/// <summary>BibTeX in the entry types and fields of biblatex, which Zotero, JabRef and Mendeley read as well.</summary>
public static class BibTexWriter
{
    public static string Write(IEnumerable<Work> works)
    {
        var bib = new StringBuilder();
        foreach (var work in works)
        {
            bib.Append('@').Append(TypeOf(work.Record.Type)).Append('{').Append(CitationKey.Of(work.Record.Id));
            foreach (var (name, value) in Fields(work))
            {
                if (!string.IsNullOrEmpty(value)) bib.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
            }
            bib.Append("\n}\n\n");
        }
        return bib.ToString();
    }

    private static IEnumerable<(string Name, string? Value)> Fields(Work work)
    {
        var record = work.Record;
        var isArticle = TypeOf(record.Type) == "article";
        yield return ("author", string.Join(" and ", record.Authors.Select(Name)));
        yield return ("title", BibTexText.Title(record.Title));
        yield return ("titleaddon", Text(work.Section));
        yield return (isArticle ? "journaltitle" : record.Type is "chapter" or "paper-conference" ? "booktitle" : "organization", Text(record.ContainerTitle));
        yield return ("shortjournal", isArticle ? Text(record.ContainerTitleShort) : null);
        yield return ("publisher", isArticle || record.Publisher == record.ContainerTitle ? null : Text(record.Publisher));
        yield return ("date", record.Issued?.ToString());
        yield return ("volume", Text(record.Volume));
        yield return ("number", Text(record.Issue ?? record.Number));
        var (first, last) = FieldText.Pages(record.Page ?? "");
        yield return ("pages", last is null ? Text(first) : $"{Text(first)}--{Text(last)}");
        yield return ("version", Text(work.Version));
        yield return ("doi", record.Doi is { } doi ? BibTexText.Verbatim(doi) : null);
        yield return ("eprint", record.PubMedId);
        yield return ("eprinttype", record.PubMedId is null ? null : "pubmed");
        yield return ("pmid", record.PubMedId);
        yield return ("pmcid", record.PmcId);
        yield return ("keywords", Text(string.Join(", ", record.Keywords)));
        yield return ("langid", work.Language is null ? null : "american");
        yield return ("note", Text(string.Join(" ", new[] { record.Note, record.ConflictOfInterest is { } interest ? $"Conflict of interest: {interest}" : null }.OfType<string>())));
        yield return ("url", record.Url is { } url ? BibTexText.Verbatim(url) : null);
        yield return ("urldate", record.Accessed?.ToString());
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" => "article",
        "book" => "book",
        "chapter" => "incollection",
        "dataset" => "dataset",
        "entry-dictionary" or "entry-encyclopedia" => "inreference",
        "paper-conference" => "inproceedings",
        "patent" => "patent",
        "report" or "standard" => "report",
        "thesis" => "thesis",
        "webpage" or "post-weblog" => "online",
        _ => "misc",
    };

    /// <summary>A group stands in braces of its own, so that its name is not taken apart; "and others" is what BibTeX calls et al.</summary>
    private static string Name(PersonName person) => person.Literal is { } group
        ? group.TrimEnd('.').Equals("et al", StringComparison.OrdinalIgnoreCase) ? "others" : $"{{{Text(group)}}}"
        : string.Join(", ", new[] { person.Family, person.Given }.Where(part => !string.IsNullOrEmpty(part)).Select(part => NamePart(part!)));

    /// <summary>A comma or the word "and" within a part of a name would end it.</summary>
    private static string NamePart(string part) =>
        part.Contains(',', StringComparison.Ordinal) || part.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase) ? $"{{{Text(part)}}}" : Text(part)!;

    private static string? Text(string? text) => text is null ? null : BibTexText.Escape(text);
}
