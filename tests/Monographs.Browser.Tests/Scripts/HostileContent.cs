using System.Text.Json;
using Monographs.Content.Tests.Safety;

namespace Monographs.Browser.Tests.Scripts;

/// <summary>Content with hostile text in every place where an editor can write: each payload once in the front matter and once in the body of a monograph of its own.</summary>
internal static class HostileContent
{
    public static void Write(string folder)
    {
        foreach (var name in new[] { "monographs", "pages", "figures" }) Directory.CreateDirectory(Path.Combine(folder, name));
        for (var i = 0; i < Payloads.Markup.Length; i++)
        {
            File.WriteAllText(Path.Combine(folder, "monographs", $"front-{i}.md"), Monograph($"front{i}", Payloads.Markup[i].ReplaceLineEndings(" "), "Text.", "Cell"));
            File.WriteAllText(Path.Combine(folder, "monographs", $"body-{i}.md"), Monograph($"body{i}", $"Body {i}", Payloads.Markup[i], Payloads.Markup[i].ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal)));
        }
        File.WriteAllText(Path.Combine(folder, "glossary.md"), "# Glossary\n\n## Trial <img src=x onerror=alert(1)>\n\nAlso: trials\n\nA study with people. <script>alert(1)</script> \\<svg/onload=alert(1)>\n");
        File.WriteAllText(Path.Combine(folder, "pages", "about.md"), $"---\ntitle: {JsonSerializer.Serialize("</title><script>alert(1)</script>")}\nsummary: {JsonSerializer.Serialize("\" onload=\"alert(1)")}\n---\n\n{string.Join("\n\n", Payloads.Markup.Where(payload => payload.StartsWith('<')))}\n");
        for (var i = 0; i < Payloads.Svg.Length; i++)
        {
            File.WriteAllText(Path.Combine(folder, "figures", $"figure-{i}.svg"), $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A</title><desc>B</desc>{Payloads.Svg[i]}</svg>""");
            File.WriteAllText(Path.Combine(folder, "monographs", $"figure-{i}.md"), Monograph($"figure{i}", $"Figure {i}", $"![<img src=x onerror=alert(1)>](../figures/figure-{i}.svg \"<script>alert(1)</script>\")", "Cell"));
        }
    }

    /// <param name="text">For the front matter. The rules want different things to have different names.</param>
    private static string Monograph(string name, string text, string body, string cell) => $$"""
        ---
        title: {{Quote("", text)}}
        kind: drug
        status: investigational
        status-note: {{Quote("", text)}}
        fda-status: {{Quote("", text)}}
        summary: {{Quote("", text)}}
        names: { generic: {{name}}, brands: [{{Quote("Brand ", text)}}], codes: [], synonyms: [{{Quote("Synonym ", text)}}] }
        not-same-as:
          - { name: {{Quote("Other ", text)}}, why: {{Quote("", text)}} }
        identifiers: {}
        drug-class: {{Quote("Class ", text)}}
        target: {{Quote("Target ", text)}}
        routes: [{{Quote("", text)}}]
        reviewed: 2026-11-22
        review-due: 2027-11-22
        references:
          - { id: reference1, type: article-journal, title: {{Quote("", text)}}, author: [{ family: {{Quote("", text)}}, given: {{Quote("", text)}} }], container-title: {{Quote("", text)}}, issued: 2020-05, evidence: C }
        ---

        ## Overview

        > [!PLAIN]
        > {{cell}}

        {{body}}

        ## Mechanism of action

        Not studied.

        ## Indications: conditions studied

        Not applicable: {{cell}}

        ## Dosing: doses studied in trials

        Table: {{cell}} [@reference1]

        | Setting | Population | Dose | How often | Route |
        |---|---|---|---|---|
        | {{cell}} | {{cell}} | 5 mg | Once daily | By mouth |

        ## Safety and side effects

        > [!PLAIN]
        > Tell the trial team. Call 911.

        Table: Cells [@reference1]

        | Side effect | Any grade |
        |---|---|
        | {{cell}} | 1 of 9 [@reference1] |

        ## Disclaimer

        {{cell}}
        """ + "\n";

    private static string Quote(string before, string text) => JsonSerializer.Serialize(before + text);
}
