using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Claims;

public sealed partial class ClassStatements : PatternRule
{
    public override string Id => "SAFE-008";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "What is known of a class is said of the class, not of the agent.";

    public override string Cause => "What approved relatives do was not shown for this agent; read on its page, it counts as shown.";

    public override string Example => "Antibodies such as imalumab shrink tumors.";

    public override string Cure => "Name the class and say so: 'Of the class it is known that …'.";

    public override string Source => "House style.";

    private protected override Regex Pattern => Kinship();

    internal override string[] Signs { get; } = ["antibodies", "inhibitors", "drugs", "medicines", "agents", "treatments", "therapies", "compounds"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' says of the agent what is known of its class.";

    private protected override FindingLevel? LevelAt(Hit hit)
    {
        var isApproved = hit.File.FrontMatter.Model.Status is MonographStatus.Approved;
        if (isApproved || hit.Sentence.In(hit.File.Runs).Contains("class", StringComparison.OrdinalIgnoreCase)) return null;
        var after = hit.After.TrimStart().ToString();
        return hit.File.FrontMatter.Names.Any(name => name.Name.Length > 0 && after.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase)) ? Level : null;
    }

    [GeneratedRegex(@"\b(?:antibodies|inhibitors|drugs|medicines|agents|treatments|therapies|compounds)[ \u00A0,]+(?:such as|like|including|similar to|related to)(?=[ \u00A0])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Kinship();
}
