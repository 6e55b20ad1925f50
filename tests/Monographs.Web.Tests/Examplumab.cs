namespace Monographs.Web.Tests;

/// <summary>A made-up drug with what the published ones do not have.</summary>
internal static class Examplumab
{
    public const string File = "monographs/examplumab.md";

    public static string Text(string title = "Examplumab", string efficacy = "Not studied.", string references = "reference1") => $$"""
        ---
        title: {{title}}
        kind: drug
        status: investigational
        status-note: "Only in trials, as of November 22, 2026."
        fda-status: "Not approved"
        summary: "An antibody that does not exist, for tests."
        names: { generic: examplumab, brands: [], codes: [EX-1], synonyms: [] }
        drug-class: Antibody
        routes: [intravenous]
        trials: [NCT00000001, 2012-002012-12]
        reviewed: 2026-11-22
        review-due: 2027-11-22
        references:
          - id: reference1
            type: article-journal
            title: "A <script>alert(1)</script> & other things"
            author: [{ family: Doe, given: Jane Ann }, { family: Roe, given: R }]
            container-title: Journal of Examples
            issued: 2020-05
            volume: 1
            issue: 2
            page: 3-4
            DOI: 10.1000/example
            evidence: A
          - id: encyclopedia
            type: webpage
            title: "Examplumab"
            container-title: An encyclopedia
            URL: https://encyclopedia.example.org/examplumab
            accessed: 2026-11-22
            evidence: C
        ---

        ## Overview

        > [!PLAIN]
        > It is a test [@{{references}}].

        Seen in an encyclopedia [@encyclopedia].

        ## Mechanism of action

        Not reported.

        ## Indications

        Not applicable: it was never given to people.

        ## Dosing and administration

        Not yet written (due 2027-01-31).

        ## Clinical results

        {{efficacy}}

        ## Safety and side effects

        Not studied.

        ## Something else

        Kept.

        ## Disclaimer

        > [!PLAIN]
        > Ask your doctor.
        """;
}
