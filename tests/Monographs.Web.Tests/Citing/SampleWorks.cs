using Monographs.Content.References;
using Monographs.Web.Citing;

namespace Monographs.Web.Tests.Citing;

/// <summary>Works for tests: two that are as they should be, and many that are not.</summary>
internal static class SampleWorks
{
    private static readonly string[] Pieces =
    [
        "IMiDs", "a", "Phase", "&", "%", "$", "#", "_", "{", "}", "~", "^", "\\", "*", "\"", "'", "@", "=", ",", " and ", " ", "\n", "\r\nER  - \r\nTY  - JOUR\r\nTI  - forged\r\n",
        "TY  - ", "\t", "\u0007", "\u2028", "é", "ß", "α", "漢字", "🧪", "--", "–", "<i>", "&amp;", "10%", "5 µg", "x_y", "{\\bf x}", "%20", "}\n@article{forged,", ".", ":",
    ];

    public static Work Article { get; } = new(new Reference
    {
        Id = "colley2024",
        Type = "article-journal",
        Title = "Immunomodulatory drugs: a promising clinical ally for cancer immunotherapy",
        Authors = [new("Colley", "A", null), new(null, null, "et al.")],
        ContainerTitle = "Trends in Molecular Medicine",
        ContainerTitleShort = "Trends Mol Med",
        Issued = PartialDate.Find("2024-08"),
        Volume = "30",
        Issue = "8",
        Page = "765-780",
        Doi = "10.1016/j.molmed.2024.05.001",
        PubMedId = "38821771",
        Keywords = ["Cancer vaccines", "Lenalidomide"],
        Note = "Review. Epub 30 May 2024",
        ConflictOfInterest = "The authors declare no competing interests.",
    });

    public static Work Page { get; } = new(new Reference
    {
        Id = "monographs-imalumab-v3",
        Type = "webpage",
        Title = "Imalumab",
        Authors = [new(null, null, "Monographs")],
        ContainerTitle = "Monographs",
        Publisher = "Monographs",
        Issued = PartialDate.Find("2026-05-22"),
        Url = "https://monographs.example.org/monographs/imalumab/v/3",
        Note = "Development stopped: not approved by the FDA.",
    })
    { Version = "3", FirstIssued = PartialDate.Find("2025-01-10"), Language = "en-US" };

    public static Work Section { get; } = Page with { Section = "Dosing: doses studied in trials", Record = Page.Record with { Id = "monographs-imalumab-v3-dosing", Url = $"{Page.Record.Url}#dosing" } };

    /// <summary>Always the same ones: a test that passed passes again.</summary>
    public static IEnumerable<Work> Hostile(int count)
    {
        var random = new Random(20261122);
        for (var i = 0; i < count; i++)
        {
            yield return new(new Reference
            {
                Id = $"key{i}",
                Type = i % 2 == 0 ? "article-journal" : "webpage",
                Title = $"T{Text()}",
                Authors = i % 3 == 0 ? [new(null, null, $"G{Text()}")] : [new($"F{Text()}", $"G{Text()}", null), new("Roe", "R", null)],
                ContainerTitle = $"C{Text()}",
                Publisher = $"P{Text()}",
                Volume = $"V{Text()}",
                Keywords = [$"K{Text()}"],
                Note = $"N{Text()}",
                Url = "https://example.org/a_b%20c?d={e}&f#g",
            });
        }

        string Text() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }
}
