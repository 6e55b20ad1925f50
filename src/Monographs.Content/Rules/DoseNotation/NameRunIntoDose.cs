using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

public sealed partial class NameRunIntoDose : PatternRule
{
    public override string Id => "DOSE-004";

    public override string Title => "A space stands between a drug's name and its dose: Tegretol 300 mg, not Tegretol300 mg.";

    public override string Cause => "The last letter of the name is read as a digit: Inderal40 mg was taken for 140 mg.";

    public override string Example => "Tegretol300 mg";

    public override string Cure => "Write a space after the name. A code name that ends in digits is known once it stands in 'names'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations.";

    private protected override Regex Pattern => Dose();

    /// <summary>A search for names asks every letter; one for digits behind a letter is quick.</summary>
    private protected override bool MayMatch(TextRuns runs) => Digits().IsMatch(runs.Text);

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' runs a name into a dose.";

    private protected override string Instead(Hit hit) => NameEnd().Replace(hit.Words, "$0 ", 1);

    /// <summary>A code name with digits of its own is not run into anything.</summary>
    private protected override FindingLevel? LevelAt(Hit hit)
    {
        var words = hit.Words;
        return hit.File.FrontMatter.Names.Any(name => words.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase)) ? null : Level;
    }

    [GeneratedRegex("(?<![A-Za-z-])[A-Za-z]{3,}\\d+(?:\\.\\d+)?" + DoseUnit.Space + "(?:mg|mcg|g|mL|units?)(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Dose();

    [GeneratedRegex("(?<=[A-Za-z])\\d+(?:\\.\\d+)?" + DoseUnit.Space + "(?:mg|mcg|g|mL|units?)(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Digits();

    [GeneratedRegex("^[A-Za-z]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NameEnd();
}
