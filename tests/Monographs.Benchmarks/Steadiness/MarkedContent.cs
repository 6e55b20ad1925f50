using System.Globalization;
using System.Text.RegularExpressions;
using Monographs.Benchmarks.Corpus;

namespace Monographs.Benchmarks.Steadiness;

/// <summary>
/// A content folder with one monograph that says in every part, which an edition keeps in different tables, how often it was saved.
/// So a page mixed of two editions shows, and one that goes back.
/// </summary>
internal sealed partial class MarkedContent
{
    public const string Page = "/monographs/markermab";

    private static readonly string[] Sections = ["Overview", "Mechanism of action", "Indications: conditions studied", "Dosing: doses studied in trials", "Safety and side effects", "Disclaimer"];

    private readonly List<string> _others;

    public MarkedContent(string folder, int monographs)
    {
        Folder = folder;
        CorpusCommand.Write(folder, monographs, "content");
        _others = [.. Enumerable.Range(0, monographs).Select(index => $"/monographs/{CorpusName.Of(index).Generic}")];
        Save();
    }

    public string Folder { get; }

    public int Saved { get; private set; }

    /// <summary>Pages of every kind; the marked one is every other, searches and the API are among them.</summary>
    public IReadOnlyList<string> Pages => [.. _others.Take(20).Concat(["/", "/monographs", "/status", "/glossary", "/search?q=dose", "/api/monographs"]).SelectMany(page => new[] { page, Page })];

    /// <summary>As editors' programs do it: a new file in the place of the old.</summary>
    public void Save()
    {
        Saved++;
        var path = Path.Combine(Folder, "monographs", "markermab.md");
        File.WriteAllText(path + "~", Text(Saved));
        File.Move(path + "~", path, overwrite: true);
    }

    /// <summary>How often the file had been saved that a page shows; 0 for a page that does not show it.</summary>
    public static int Read(string page, string html)
    {
        Check.That(!html.StartsWith("<!doctype html>", StringComparison.OrdinalIgnoreCase) || html.TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase), $"{page} is cut off.");
        var marks = Marks().Matches(html).Select(match => FromLetters(match.Groups[1].Value)).Distinct().ToList();
        Check.That(marks.Count < 2, $"{page} is mixed of the editions {string.Join(", ", marks)}.");
        Check.That(page != Page || marks.Count == 1, $"{page} is not whole.");
        return marks.FirstOrDefault();
    }

    [GeneratedRegex("round-([a-j]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();

    /// <summary>In letters, because every number in a text must cite its source.</summary>
    private static string ToLetters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));

    private static int FromLetters(string letters) => int.Parse(string.Concat(letters.Select(letter => (char)(letter - 'a' + '0'))), CultureInfo.InvariantCulture);

    private static string Text(int number)
    {
        var mark = $"round-{ToLetters(number)}";
        var section = (string title) => $"## {title}\n\n> [!PLAIN]\n> This text is {mark}. Tell the trial team about anything new. Call 911 for trouble breathing.\n\nThis text is {mark} of the file [@mark].\n\n";
        return $$"""
            ---
            title: Markermab
            kind: drug
            status: investigational
            status-note: "Only in tests, {{mark}}, as of November 22, 2026."
            fda-status: "Not approved, {{mark}}"
            summary: "An antibody that does not exist, {{mark}}."
            names: { generic: markermab, brands: [], codes: [], synonyms: [] }
            identifiers: {}
            drug-class: Antibody
            routes: [intravenous]
            reviewed: 2026-11-22
            review-due: 2027-11-22
            references:
              - { id: mark, type: article-journal, title: "The book of {{mark}}", author: [{ family: Doe, given: J }], container-title: Journal of Marks, issued: 2020-05, evidence: C }
            ---

            {{string.Concat(Sections.Select(section))}}
            """;
    }
}
