using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class TrailingZero : PatternRule
{
    public override string Id => "DOSE-001";

    public override string Title => "A dose has no zero after its decimal point: 1 mg, not 1.0 mg.";

    public override string Cause => "Where the point is not seen, 1.0 mg is given as 10 mg.";

    public override string Example => "give 1.0 mg";

    public override string Cure => "Leave the point and the zeros out.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; Joint Commission, 'do not use' list. Both exempt the precision of laboratory values and results.";

    private protected override Regex Pattern => Amount();

    private protected override bool MayMatch(TextRuns runs) => runs.Text.Contains(".0", StringComparison.Ordinal);

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is {Times(hit)} as much where the point is not seen.{(MayBeThousands(hit) ? $" Write '{Zeros().Replace(hit.Words, "")}', or, if thousands are meant, '{hit.Words.Replace('.', ',')}'." : "")}";

    private protected override string? Instead(Hit hit) => MayBeThousands(hit) ? null : Zeros().Replace(hit.Words, "");

    private static string Times(Hit hit) => Zeros().Match(hit.Words).Length switch { 2 => "ten times", 3 => "a hundred times", 4 => "a thousand times", _ => "many times" };

    /// <summary>Three zeros: in other languages a point separates thousands.</summary>
    private static bool MayBeThousands(Hit hit) => hit.Words is [not '0', .., _] && Zeros().Match(hit.Words).Length == 4;

    [GeneratedRegex(@"(?<![\d.,])\d+\.0+" + DoseUnit.Space + DoseUnit.Dosed, RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\.0+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Zeros();
}
