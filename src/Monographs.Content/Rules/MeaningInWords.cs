using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules;

public sealed partial class MeaningInWords : PatternRule
{
    public override string Id => "A11Y-005";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Nothing is told by color or by a symbol alone.";

    public override string Cause => "A screen reader passes over a tick or reads its code; a reader who does not see red misses what is \"shown in red\".";

    public override string Example => "✓ in a cell of a table";

    public override string Cure => "Write 'Yes', 'No' or what the symbol stands for.";

    public override string Source => "WCAG 2.2, 1.4.1.";

    private protected override Regex Pattern => Symbols();

    internal override string[] Signs { get; } = ["red", "green", "orange", "yellow", "amber", "blue", "gray", "grey", "bold"];

    private protected override bool MayMatch(TextRuns runs) => base.MayMatch(runs) || runs.Text.AsSpan().ContainsAnyInRange('\u25A0', '\u2B24');

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' tells something by its look alone.";

    [GeneratedRegex(@"[\u2713-\u2718\u2705\u274C\u274E\u2610-\u2612\u25CF\u25CB\u25A0\u25A1\u2B24]|\b(?:shown|marked|highlighted|printed|written|colou?red|flagged) in (?:red|green|orange|yellow|amber|blue|gr[ae]y|bold)\b|\bthe (?:red|green|orange|yellow|amber|blue|gr[ae]y) (?:rows?|cells?|columns?|text|lines?|bars?|dots?|numbers?|words)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Symbols();
}
