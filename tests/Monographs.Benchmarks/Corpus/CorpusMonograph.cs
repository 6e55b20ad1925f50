using System.Globalization;

namespace Monographs.Benchmarks.Corpus;

/// <summary>A made-up monograph of about 12 KB that is clean under the editorial rules: the same text for the same number, everywhere and always.</summary>
internal sealed class CorpusMonograph
{
    private readonly int _index;
    private readonly CorpusName _name;
    private readonly Random _random;
    private readonly (string Name, string Plain)[] _diseases;
    private readonly string _target;
    private readonly string _status;
    private readonly string _trial;
    private readonly int _people;
    private readonly int _dose;
    private readonly bool _isOral;

    private CorpusMonograph(int index)
    {
        _index = index;
        _name = CorpusName.Of(index);
        // A seeded Random gives the same numbers in every version of .NET.
        _random = new(index);
        _diseases = Pick(CorpusWords.Diseases, 3);
        _target = Pick(CorpusWords.Targets, 1)[0];
        _status = (index % 6) switch { 0 or 1 or 2 => "approved", 3 or 4 => "investigational", _ => "discontinued" };
        _trial = $"NCT9{index:0000000}";
        _people = _random.Next(40, 900);
        _dose = 5 * _random.Next(1, 100);
        _isOral = index % 2 == 0;
    }

    private string Route => _isOral ? "By mouth" : "Intravenous";

    private string Given => _isOral ? "swallowed as a tablet" : "given through a drip into a vein";

    private string Approval => _status switch { "approved" => "Approved in 2021", _ => "Not approved" };

    public static string Write(int index)
    {
        var monograph = new CorpusMonograph(index);
        return $"""
            {monograph.FrontMatter()}
            {monograph.Science()}
            {monograph.Doses()}
            {monograph.Results()}
            {monograph.Safety()}
            {monograph.Rest()}

            """.ReplaceLineEndings("\n");
    }

    private string FrontMatter() => $$"""
        ---
        title: {{_name.Title}}
        kind: drug
        status: {{_status}}
        status-note: "Made up for measuring. Sources were checked on November 22, 2026."
        fda-status: {{Approval}}
        summary: "A made-up medicine that acts on {{_target}}, for {{_diseases[0].Name}}."
        names: { generic: {{_name.Generic}}, brands: [{{_name.Brand}}], codes: [{{_name.Code}}], synonyms: [] }
        drug-class: Made-up medicine that acts on {{_target}}
        target: {{_target}}
        routes: [{{(_isOral ? "by mouth" : "intravenous")}}]
        identifiers: {}
        trials: [{{_trial}}]
        reviewed: 2026-11-22
        review-due: 2027-11-22
        references:
        {{Reference("phaseone", $"A phase 1 study of {_name.Generic} in adults with {_diseases[0].Name} or {_diseases[1].Name}", 2014)}}
        {{Reference("phasetwo", $"{_name.Title} in adults with {_diseases[0].Name}: a randomized phase 2 trial against placebo", 2017)}}
        {{Reference("phasethree", $"{_name.Title} or placebo for {_diseases[0].Name}: results of a phase 3 trial at one year", 2020)}}
        {{Reference("followup", $"Five years of {_name.Generic}: what became of the people in the first trials", 2024)}}
        {{Reference("laboratory", $"How {_name.Generic} binds {_target}, and what follows in cells and in animals", 2012)}}
        {{Reference("kinetics", $"The way of {_name.Generic} through the body: a model from four trials", 2018)}}
          - id: registry
            type: webpage
            title: "A made-up trial of {{_name.Generic}} in {{_diseases[0].Name}}"
            author: [{ literal: ClinicalTrials.gov }]
            number: {{_trial}}
            URL: https://clinicaltrials.gov/study/{{_trial}}
            evidence: A
          - id: overview
            type: webpage
            title: "{{_name.Title}}: an overview for readers in a hurry"
            container-title: Made-up Encyclopedia
            issued: 2023
            URL: https://example.org/{{_name.Generic}}
            accessed: 2026-11-22
            evidence: C
        ---
        """;

    private string Reference(string id, string title, int year) => $$"""
          - id: {{id}}
            type: article-journal
            title: "{{title}}"
            author: [{{Authors()}}]
            container-title: {{Pick(CorpusWords.Journals, 1)[0]}}
            issued: {{year}}-{{_random.Next(1, 13):00}}
            volume: {{_random.Next(1, 90)}}
            issue: {{_random.Next(1, 13)}}
            page: {{_random.Next(100, 500)}}-{{_random.Next(500, 900)}}
            DOI: 10.5555/{{_name.Generic}}.{{year}}
            evidence: A
        """;

    private string Authors() =>
        string.Join(", ", Pick(CorpusWords.Families, 3).Select(family => $$"""{ family: {{family}}, given: {{(char)('A' + _random.Next(26))}} }""")) + ", { literal: et al. }";

    private string Science() => $"""

        ## Overview

        > [!PLAIN]
        > {_name.Title} does not exist. It is {Given}. It was tested for {_diseases[0].Plain}.

        {_name.Title} acts on {_target} [@laboratory]. It was first given to people in a study that was published in 2014 [@phaseone]. {Sibling()}

        It is known by the code {_name.Code} in early reports and by the brand name {_name.Brand} in later ones [@followup].

        ## Mechanism of action

        > [!PLAIN]
        > The medicine sticks to one kind of protein. Cells then get fewer signals to grow.

        ### The target

        In laboratory work, {_name.Generic} bound {_target} [@laboratory]. {Observations(3, "laboratory")}

        ### In the body

        {Observations(3, "kinetics")} Half of the drug had left the blood after {_random.Next(3, 21)} days [@kinetics].

        ## Indications

        > [!PLAIN]
        > It was tested for {_diseases[0].Plain}. It was also tested for {_diseases[1].Plain}.

        {_name.Title} was studied in:

        - {_diseases[0].Name}, in phase 1, 2 and 3 trials [@phaseone; @phasetwo; @phasethree]
        - {_diseases[1].Name}, in a phase 1 study [@phaseone]
        - {_diseases[2].Name}, in one open trial [@registry]
        """;

    private string Doses() => $"""

        ## Dosing and administration

        > [!PLAIN]
        > In the trials, it was {Given} [@phasethree].

        Table: Doses used in the trials

        | Setting | Population | Dose | How often | Route | Note |
        |---|---|---|---|---|---|
        {DoseRow($"{Capital(_diseases[0].Name)}, doses tested", $"{Amount(1)} to {Amount(4)}", "Dose escalation [@phaseone]")}
        {DoseRow($"{Capital(_diseases[0].Name)}, phase 2", Amount(2), "Lower of two doses [@phasetwo]")}
        {DoseRow($"{Capital(_diseases[0].Name)}, phase 3", Amount(3), "Dose of the largest trial [@phasethree]")}
        {DoseRow($"{Capital(_diseases[1].Name)}, phase 1", Amount(2), "Highest dose tested [@phaseone]")}
        {DoseRow($"{Capital(_diseases[2].Name)}, open trial", Amount(2), "Dose in the registry [@registry]")}

        ### How the dose was chosen

        A model of four trials found that {Amount(3)} mg reached the target in most people [@kinetics]. {Observations(2, "kinetics")}

        ### Kidney and liver

        {Observations(2, "kinetics")} The phase 3 trial excluded people with severe kidney disease [@phasethree]. No dosing study in people with liver disease was found.
        """;

    private string DoseRow(string setting, string amount, string note) =>
        $"| {setting} | Adults | {amount} mg | {Pick(CorpusWords.Schedules, 1)[0]} | {Route} | {note} |";

    private string Results() => $"""

        ## Clinical results

        > [!PLAIN]
        > In the largest trial, {CountOf(40)} of {_people} people felt better [@phasethree].

        ### Phase 2

        After 12 weeks, {Of(100, 50)} people given the medicine had a response, and {Of(100, 20)} people given placebo [@phasetwo]. {Observations(1, "phasetwo")}

        ### Phase 3

        After one year, {Of(_people, 40)} people had a response [@phasethree].

        Table: Response after one year in {_people} people [@phasethree]

        | Response | People |
        |---|---|
        | Complete response | {Of(_people, 12)} |
        | Partial response | {Of(_people, 28)} |
        | Stable disease | {Of(_people, 33)} |
        | Could not be evaluated | {Of(_people, 5)} |

        ### Later years

        Of the people in the first trials, {Of(120, 60)} were still treated after five years [@followup]. {Observations(2, "followup")}
        """;

    private string Safety() => $"""

        ## Safety and side effects

        > [!PLAIN]
        > The medicine can make people feel unwell. Tell your care team about any new problem. Call 911 if it is hard to breathe.

        Side effects were graded by the Common Terminology Criteria for Adverse Events (CTCAE), version 4.03 [@phasethree].

        ### The largest trial

        Table: Side effects of any cause in {_people} people, graded by CTCAE version 4.03 [@phasethree]

        | Side effect | Any grade | Grade 3 or higher |
        |---|---|---|
        {SideEffects(_people, 14)}

        ### The phase 2 trial

        Table: Side effects of any cause in 100 people, graded by CTCAE version 4.03 [@phasetwo]

        | Side effect | Any grade | Grade 3 or higher |
        |---|---|---|
        {SideEffects(100, 10)}

        ### The first trial

        Table: Side effects of any cause in 60 people, graded by CTCAE version 4.03 [@phaseone]

        | Side effect | Any grade | Grade 3 or higher |
        |---|---|---|
        {SideEffects(60, 7)}

        Side effects led {Of(_people, 6)} people to stop treatment in the phase 3 trial [@phasethree]. {Observations(1, "followup")}

        ### Pregnancy and breastfeeding

        The phase 3 trial excluded people who were pregnant or breastfeeding [@phasethree].

        ### Interactions with other drugs

        No study of interactions was found.
        """;

    private string Rest() => $"""

        ## Practical advice

        ### Do

        - tell the care team about a new rash or a new cough
        - carry a list of all medicines
        - ask which blood tests will be done

        ### Do not

        - ignore trouble breathing
        - change other medicines without asking

        ## Research

        ### Open questions

        {Observations(4, "followup")} Whether the same holds for {_diseases[1].Name} was not studied. A comparison with an older drug was planned and then given up [@overview].

        ### In cells and animals

        {Observations(4, "laboratory")} In mice, the effect on {_target} was seen at {Amount(1)} mg and above [@laboratory].

        ### Trials

        The trial {_trial} is listed for {_diseases[2].Name} [@registry]. No results were found when the sources were checked on November 22, 2026. An overview says that more trials are planned [@overview].

        ## Disclaimer

        > [!PLAIN]
        > This page gives made-up facts. It is not medical advice.

        {_name.Title} does not exist. How real pages are written is described in the [editorial policy](../pages/editorial-policy.md).
        """;

    /// <summary>Only of lower numbers, so that every link has a target whatever the number of monographs.</summary>
    private string Sibling()
    {
        if (_index == 0) return "No like drug is known.";
        var sibling = CorpusName.Of(_random.Next(_index));
        return $"The monograph of [{sibling.Title}]({sibling.Generic}.md) describes another drug.";
    }

    private string Observations(int count, string reference) => string.Join(' ', Pick(CorpusWords.Observations, count).Select(each => $"{each} [@{reference}]."));

    private string SideEffects(int people, int rows)
    {
        var share = 70;
        return string.Join('\n', Pick(CorpusWords.SideEffects, rows).Select(name =>
        {
            share = share * 17 / 20;
            return $"| {name} | {Of(people, share)} | {(share > 20 ? Of(people, share / 10) : "Not reported")} |";
        }));
    }

    private static string Of(int people, int share)
    {
        var count = people * share / 100;
        return $"{count} of {people} ({Math.Round(100m * count / people, MidpointRounding.AwayFromZero)}%)";
    }

    private int CountOf(int share) => _people * share / 100;

    private string Amount(int times) => (_dose * times).ToString("N0", CultureInfo.InvariantCulture);

    private T[] Pick<T>(T[] from, int count)
    {
        var picked = new T[count];
        var at = _random.Next(from.Length);
        for (var i = 0; i < count; i++, at = (at + 1 + _random.Next(from.Length / count)) % from.Length) picked[i] = from[at];
        return picked;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
