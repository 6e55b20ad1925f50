using System.Text.RegularExpressions;
using Monographs.Content.Names;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Identity;

public sealed partial class TargetsAreNotNames : Rule
{
    public override string Id => "ID-003";

    public override string Title => "No name of the drug is the symbol of what it acts on.";

    public override string Cause => "Every drug against CSF1R would be found, and taken for this one, under that name.";

    public override string Example => "codes: [CD115]";

    public override string Cure => "Remove it from 'names'; write it under 'target'.";

    public override string Source => "House style.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var targets = Words().Matches(file.FrontMatter.Model.Target ?? "").Select(match => FoldedName.Fold(match.Value)).Append(FoldedName.Fold(file.FrontMatter.Model.Target ?? "")).ToHashSet(StringComparer.Ordinal);
        return file.FrontMatter.Names.Where(name => FoldedName.Fold(name.Name) is { Length: > 0 } key && (TargetSymbols.All.Contains(key) || targets.Contains(key)))
            .Select(name => Find(file, name.Span, $"'{name.Name}' is what the drug acts on, not a name of it. {Cure}"));
    }

    [GeneratedRegex(@"[\p{L}\d-]*(?:\p{Lu}[\p{L}\d-]*\p{Lu}|\p{Lu}[\p{L}-]*\d)[\p{L}\d-]*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}
