using System.Text.RegularExpressions;
using Monographs.Content.Advice;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

public sealed partial class NoOrganClassesForPatients : PatternRule
{
    public override string Id => "FREQ-009";

    public override string Title => "Plain words group side effects by what to do about them, not by organ class.";

    public override string Cause => "A patient looks for \"call a doctor\", not for \"vascular disorders\".";

    public override string Example => "Gastrointestinal disorders: loose stools";

    public override string Cure => "Group by how serious it is and what to do: 'Call 911 for …', 'Tell your doctor about …'.";

    public override string Source => "UK regulator (MHRA), advice on patient leaflets.";

    private protected override Regex Pattern => OrganClass();

    private protected override bool IsForPatients => true;

    internal override string[] Signs { get; } = ["disorders"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' groups by organ.";

    private protected override FindingLevel? LevelAt(Hit hit) => hit.Run.IsPlain || hit.Run.Advice is not AdviceKind.None ? Level : null;

    [GeneratedRegex(@"\b(?:blood(?: and lymphatic system)?|immune(?: system)?|endocrine|metabolism(?: and nutrition)?|psychiatric|nervous system|eye|ear|cardiac|heart|vascular|respiratory|gastrointestinal|hepatobiliary|skin|musculoskeletal|renal(?: and urinary)?|urinary|general|reproductive)(?:,? [\p{L}]+){0,4} disorders\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex OrganClass();
}
