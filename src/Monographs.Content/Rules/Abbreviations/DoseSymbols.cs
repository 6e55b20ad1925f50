using System.Buffers;
using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class DoseSymbols : PatternRule
{
    public override string Id => "ABBR-015";

    public override FindingLevel Level => FindingLevel.Error;

    public override string Title => "Symbols in a text about doses are written in words.";

    public override string Cause => "@ is read as 2, & as 2, + as 4, < as 7 or L, > as the reverse, and ° as 0.";

    public override string Example => "< 50 kg";

    public override string Cure => "Write 'at', 'and', 'less than', 'more than', 'at least', 'hours'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; Joint Commission, possible future inclusion.";

    private static readonly SearchValues<char> Symbols = SearchValues.Create("<>\u2264\u2265@&+\u00B0");

    private protected override Regex Pattern => Words();

    private protected override bool MayMatch(TextRuns runs) => runs.Text.AsSpan().ContainsAny(Symbols);

    private protected override string Explain(Hit hit) => $"The symbol in '{hit.Quote}' is read as a digit or the other way round.";

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Run.IsPlain ? FindingLevel.Error : FindingLevel.Warning;

    [GeneratedRegex(@"[<>\u2264\u2265][ \u00A0]?\d[\d,.]{0,15}[ \u00A0]?(?:(?:mg|mcg|micrograms?|g|kg|mL|L|units?|mmol|mEq)(?![A-Za-z])|years?\b)|@[ \u00A0]?\d[\d,.]{0,15}[ \u00A0]?(?:mg|mcg|g|mL|units?|am|pm|\d)|\d[ \u00A0]?(?:mg|mcg|micrograms?|g|kg|mL|units?|mmol|mEq)[ \u00A0]?[@&+](?=[ \u00A0]?\w)|(?<=\bq|every )[ \u00A0]?\d+[ \u00A0]?\u00B0(?![CF])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}
