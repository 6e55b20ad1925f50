using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Claims;

public sealed partial class UnprovenClaims : PatternRule
{
    public override string Id => "SAFE-001";

    public override string Title => "An agent that is not approved is not called safe, effective, proven or promising.";

    public override string Cause => "A reader who takes hope for proof may leave a treatment that works.";

    public override string Example => "imalumab is safe and effective";

    public override string Cure => "Say what was seen, in how many people, and cite it. The words may stand in a cited quotation.";

    public override string Source => "21 CFR 312.6(b) and 312.7(a): an investigational drug must not be promoted.";

    private protected override Regex Pattern => Claims();

    internal override string[] Signs { get; } = ["effective", "proven", "cure", "cured", "cures", "curing", "breakthrough", "established", "guarantee", "guarantees", "guaranteed", "no", "without", "free", "miracle", "tolerated", "promising", "favorable", "favourable"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' claims for an agent that is not approved what has not been shown.";

    private protected override FindingLevel? LevelAt(Hit hit) =>
        hit.File.FrontMatter.Model.Status is MonographStatus.Approved || Denied().IsMatch(hit.Before) || IsQuoted(hit) ? null
        : Mild().IsMatch(hit.Words) ? FindingLevel.Warning : Level;

    /// <summary>Inside quotation marks, in a sentence that says whose words they are.</summary>
    private static bool IsQuoted(Hit hit)
    {
        var sentence = hit.Sentence;
        var before = hit.File.Runs.Text.AsSpan(sentence.Start, hit.Start - sentence.Start);
        var open = before.Count('"') % 2 == 1 || before.Count('\u201C') > before.Count('\u201D');
        return open && sentence.In(hit.File.Runs).Contains(TextRuns.Citation);
    }

    [GeneratedRegex(@"\b(?:safe and effective|effective and safe|(?:clinically )?proven|cur(?:e[sd]?|ing)|breakthrough(?! (?:therapy|pain|bleeding|seizures?|infections?))|well[- ]established|guarantee[sd]?|(?:no|without|free of) side[- ]effects|miracle|well[- ]tolerated|promising|favou?rable)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Claims();

    [GeneratedRegex("^(?:well[- ]tolerated|promising|favou?rable)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Mild();

    /// <summary>"Has not been proven" claims nothing.</summary>
    [GeneratedRegex(@"\b(?:not|no|never|nor|neither|cannot|unproven)\b(?:[ \u00A0][\p{L}-]+){0,3}[ \u00A0]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Denied();
}
