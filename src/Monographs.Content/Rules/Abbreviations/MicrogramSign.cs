using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class MicrogramSign : PatternRule
{
    public override string Id => "ABBR-005";

    public override string Title => "Micrograms are written 'mcg'; in plain words, in full.";

    public override string Cause => "The sign, in either of its two code points, is read as mg: a thousandfold dose.";

    public override string Example => "5 \u00B5g";

    public override string Cure => "Write 'mcg', in plain words 'micrograms'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; NHS content style guide.";

    private protected override Regex Pattern => Words();

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' is read as mg, a thousand times as much.";

    private protected override string? Instead(Hit hit) => !hit.Run.IsPlain ? "mcg" : hit.Before.TrimEnd() is "1" or [.., ' ', '1'] ? "microgram" : "micrograms";

    [GeneratedRegex(@"[\u00B5\u03BC]g(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}
