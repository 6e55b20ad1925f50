using System.Text;
using Monographs.Content.References;

namespace Monographs.Web.Citing;

/// <summary>
/// RIS, as reference managers read it today: a tag of two characters, two spaces, a hyphen, a space; <c>TY</c> first, <c>ER</c> last; CRLF; UTF-8 without a BOM.
/// </summary>
public static class RisWriter
{
    public static string Write(IEnumerable<Work> works)
    {
        var ris = new StringBuilder();
        foreach (var work in works)
        {
            foreach (var (tag, value) in Fields(work))
            {
                if (FieldText.OneLine(value ?? "") is { Length: > 0 } text) ris.Append(tag).Append("  - ").Append(text).Append("\r\n");
            }
            ris.Append("ER  - \r\n");
        }
        return ris.ToString();
    }

    private static IEnumerable<(string Tag, string? Value)> Fields(Work work)
    {
        var record = work.Record;
        var isSerial = record.Type.StartsWith("article-", StringComparison.Ordinal);
        yield return ("TY", TypeOf(record.Type));
        yield return ("ID", record.Id);
        yield return ("TI", record.Title);
        yield return ("ST", work.Section);
        foreach (var author in record.Authors) yield return ("AU", WithoutStars(Name(author)));
        yield return ("T2", WithoutStars(record.ContainerTitle));
        yield return (isSerial ? "J2" : "", isSerial ? WithoutStars(record.ContainerTitleShort) : null);
        yield return ("PY", record.Issued?.Year.ToString("D4", null));
        yield return ("DA", Date(record.Issued));
        yield return ("VL", record.Volume);
        yield return ("IS", record.Issue ?? record.Number);
        var (first, last) = FieldText.Pages(record.Page ?? "");
        yield return ("SP", first);
        yield return ("EP", last);
        yield return ("ET", work.Version);
        yield return ("PB", record.Publisher);
        yield return ("DO", record.Doi);
        yield return ("AN", record.PubMedId);
        yield return ("C2", record.PmcId);
        foreach (var keyword in record.Keywords) yield return ("KW", WithoutStars(keyword));
        yield return ("N1", record.Note);
        yield return ("N1", record.ConflictOfInterest is { } interest ? $"Conflict of interest: {interest}" : null);
        yield return ("LA", work.Language);
        yield return ("UR", record.Url);
        yield return ("Y2", Date(record.Accessed));
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" => "JOUR",
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "dataset" => "DATA",
        "entry-dictionary" => "DICT",
        "entry-encyclopedia" => "ENCYC",
        "legislation" => "STAT",
        "paper-conference" => "CPAPER",
        "patent" => "PAT",
        "report" => "RPRT",
        "standard" => "STAND",
        "thesis" => "THES",
        "webpage" or "post-weblog" => "ELEC",
        _ => "GEN",
    };

    private static string Name(PersonName person) => person.Literal ?? string.Join(", ", new[] { person.Family, person.Given }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The specification forbids asterisks in these fields.</summary>
    private static string? WithoutStars(string? text) => text?.Replace("*", "", StringComparison.Ordinal);

    /// <summary><c>YYYY/MM/DD/other</c>: every slash stands, also where a part is not known.</summary>
    private static string? Date(PartialDate? date) => date is null ? null : $"{date.Year:D4}/{date.Month?.ToString("D2")}/{date.Day?.ToString("D2")}/";
}
