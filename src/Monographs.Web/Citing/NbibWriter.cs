using System.Globalization;
using System.Text;
using Monographs.Content.References;
using Monographs.Web.Pages;

namespace Monographs.Web.Citing;

/// <summary>
/// NBIB, PubMed's MEDLINE format, for articles with a PubMed number: a tag of four characters, a hyphen, a space; further lines indented by six spaces.
/// </summary>
public static class NbibWriter
{
    private const int LineLength = 88;
    private const string Indent = "      ";

    public static string Write(Work work)
    {
        var nbib = new StringBuilder();
        foreach (var (tag, value) in Fields(work.Record))
        {
            if (FieldText.OneLine(value ?? "") is { Length: > 0 } text) nbib.Append(tag.PadRight(4)).Append("- ").Append(Wrap(text)).Append('\n');
        }
        return nbib.Append('\n').ToString();
    }

    private static IEnumerable<(string Tag, string? Value)> Fields(Reference article)
    {
        yield return ("PMID", article.PubMedId);
        yield return ("VI", article.Volume);
        yield return ("IP", article.Issue);
        yield return ("DP", Date(article.Issued));
        yield return ("TI", ReferenceText.Sentence(article.Title));
        yield return ("PG", article.Page?.Replace('–', '-'));
        yield return ("LID", article.Doi is { } doi ? $"{doi} [doi]" : null);
        foreach (var author in article.Authors)
        {
            if (author.Literal is { } group)
            {
                // MEDLINE has no sign for authors that are not named.
                if (!group.StartsWith("et al", StringComparison.OrdinalIgnoreCase)) yield return ("CN", group);
                continue;
            }
            yield return ("FAU", string.Join(", ", new[] { author.Family, author.Given }.OfType<string>()));
            yield return ("AU", ReferenceText.ShortName(author));
        }
        yield return ("PT", article.Type is "article-journal" ? "Journal Article" : null);
        yield return ("PT", article.Note?.StartsWith("Review", StringComparison.Ordinal) == true ? "Review" : null);
        yield return ("TA", article.ContainerTitleShort);
        yield return ("JT", article.ContainerTitle);
        yield return ("PMC", article.PmcId);
        foreach (var keyword in article.Keywords) yield return ("OT", keyword);
        yield return ("COIS", article.ConflictOfInterest);
        yield return ("AID", article.Doi is { } id ? $"{id} [doi]" : null);
        yield return ("SO", Source(article));
    }

    /// <summary>As in <c>Trends Mol Med. 2024 Aug;30(8):765-780. doi: 10.1016/j.molmed.2024.05.001.</c></summary>
    private static string Source(Reference article)
    {
        var issue = article.Issue is { } number ? $"({number})" : "";
        var place = article.Volume is null && article.Page is null ? "" : $";{article.Volume}{issue}:{article.Page?.Replace('–', '-')}";
        var doi = article.Doi is { } id ? $" doi: {id}." : "";
        return $"{article.ContainerTitleShort ?? article.ContainerTitle}. {Date(article.Issued)}{place.TrimEnd(':')}.{doi}";
    }

    internal static string? Date(PartialDate? date) => date is null ? null : (date.Month, date.Day) switch
    {
        (null, _) => $"{date.Year}",
        ({ } month, null) => $"{date.Year} {Month(month)}",
        ({ } month, { } day) => $"{date.Year} {Month(month)} {day}",
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);

    private static string Wrap(string text)
    {
        var lines = new StringBuilder();
        var length = Indent.Length;
        foreach (var word in text.Split(' '))
        {
            if (length > Indent.Length && length + 1 + word.Length > LineLength)
            {
                lines.Append('\n').Append(Indent);
                length = Indent.Length;
            }
            else if (lines.Length > 0)
            {
                lines.Append(' ');
                length++;
            }
            lines.Append(word);
            length += word.Length;
        }
        return lines.ToString();
    }
}
