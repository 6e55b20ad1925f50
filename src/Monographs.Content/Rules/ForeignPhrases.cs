using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules;

public sealed partial class ForeignPhrases : PatternRule
{
    public override string Id => "A11Y-006";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "No phrase of another language stands in the text.";

    public override string Cause => "A screen reader speaks it by the rules of English, and our format cannot mark its language.";

    public override string Example => "pro re nata";

    public override string Cure => "Write it in English.";

    public override string Source => "WCAG 2.2, 3.1.2, which exempts names, terms of the field and words that English has taken in.";

    private protected override Regex Pattern => Phrases();

    internal override string[] Signs { get; } = ["nata", "die", "cibum", "somni", "nil", "nulla", "libitum", "nocere", "qua", "lege", "ultima", "mutatis", "coup", "fin"];

    /// <summary>Besides Latin and French words: the letters of other scripts, which all stand between Greek and Korean.</summary>
    private protected override bool MayMatch(TextRuns runs) => base.MayMatch(runs) || runs.Text.AsSpan().ContainsAnyInRange('\u0370', '\u0E7F') || runs.Text.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF');

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is not English.";

    [GeneratedRegex(@"\b(?:pro re nata|bis in die|ter in die|ter die sumendum|quater in die|quaque (?:die|hora|nocte)|ante cibum|post cibum|hora somni|nil per os|nulla per os|ad libitum|primum non nocere|sine qua non|lege artis|ultima ratio|mutatis mutandis|lupus en coup de sabre|fin de si\u00E8cle)\b|[\u0400-\u04FF\u0590-\u06FF\u0900-\u0DFF\u0E00-\u0E7F\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]{2,}|(?<![\u0370-\u03FF])[\u0370-\u03FF]{3,}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Phrases();
}
