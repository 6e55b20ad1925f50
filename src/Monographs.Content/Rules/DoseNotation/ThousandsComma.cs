using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class ThousandsComma : PatternRule
{
    public override string Id => "DOSE-005";

    public override string Title => "A dose of 1,000 or more has commas between thousands: 1,350 mg.";

    public override string Cause => "100000 units has been read as 10,000 and as 1,000,000.";

    public override string Example => "1350 mg";

    public override string Cure => "Write a comma between thousands.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; NHS content style guide.";

    private protected override Regex Pattern => Amount();

    private protected override bool IsSafeToReplace => true;

    private protected override string Explain(Hit hit) => $"The digits of '{hit.Quote}' are easily miscounted.";

    private protected override string Instead(Hit hit) => Thousands().Replace(hit.Words, "$0,");

    /// <summary>No year; also the first amount of a range, whose unit stands behind the second.</summary>
    [GeneratedRegex(@"(?<![\d.,]|\b(?:[Ss]ince|[Uu]ntil|[Dd]uring)[ \u00A0](?=(?:19|20)\d\d[ \u00A0]))\d{4,}(?:\.\d+)?(?:" + DoseUnit.Space + DoseUnit.Narrow + @"(?![A-Za-z])|(?=[ \u00A0]?(?:to|[-\u2010-\u2013\u2212])[ \u00A0]?\d[\d,.]{0,15}" + DoseUnit.Space + DoseUnit.Narrow + "(?![A-Za-z])))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();

    /// <summary>Each digit of the whole number with a multiple of three digits behind it.</summary>
    [GeneratedRegex(@"(?<!\.\d*)\d(?=(?:\d{3})+(?!\d))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Thousands();
}
