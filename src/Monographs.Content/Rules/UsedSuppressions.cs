using Monographs.Content.Reading;
using Monographs.Content.Suppressions;

namespace Monographs.Content.Rules;

/// <summary>Looked at after all other rules: see <see cref="Apply"/>.</summary>
public sealed class UsedSuppressions : Rule
{
    public override string Id => "LINT-001";

    public override string Title => "A suppression names a rule, says why it does not hold here, and is still needed.";

    public override string Cause => "A rule that was switched off without a reason, or for words that are gone, hides the next real mistake at that place.";

    public override string Example => "<!-- lint: DOSE-001 off -->";

    public override string Cure => $"Write {Suppression.Form}, or remove it.";

    public override string Source => "House style.";

    public override bool CanBeSuppressed => false;

    /// <summary>The findings that are left, and those about suppressions.</summary>
    internal IEnumerable<Finding> Apply(MonographSyntax file, IReadOnlyList<Finding> findings)
    {
        if (file.Suppressions.IsEmpty) return findings;
        var valid = file.Suppressions.Where(each => Refuse(each) is null).ToList();
        var (bodyStart, end) = (file.BodyStart, file.Source.Text.Length);
        var left = findings.Where(finding => !valid.Exists(each => each.Covers(finding, bodyStart, end)));
        var refused = file.Suppressions.Where(each => !valid.Contains(each)).Select(each => Find(file, each.Span, $"{Refuse(each)} {Cure}"));
        var stale = valid.Where(each => !findings.Any(finding => each.Covers(finding, bodyStart, end)))
            .Select(each => Find(file, each.Span, $"{each.RuleId} finds nothing here any more. Remove this suppression.", FindingLevel.Warning));
        return left.Concat(refused).Concat(stale);
    }

    private static string? Refuse(Suppression suppression) =>
        suppression.RuleId is not { } id ? "This suppression cannot be read."
        : RuleCatalog.Find(id) is not { } rule ? $"There is no rule {id}."
        : !rule.CanBeSuppressed ? $"{id} cannot be switched off."
        : suppression.Reason.Length == 0 ? $"The suppression of {id} has no reason, so it does not count."
        : null;
}
