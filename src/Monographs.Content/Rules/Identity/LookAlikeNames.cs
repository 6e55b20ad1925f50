using Monographs.Content.Names;

namespace Monographs.Content.Rules.Identity;

/// <summary>Over all files: see <see cref="SiteRules"/>.</summary>
public sealed class LookAlikeNames : Rule
{
    public override string Id => "ID-005";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Two published names that look alike are told apart on one of their pages.";

    public override string Cause => "A reader who mistypes or misreads one name must be told that there is another.";

    public override string Example => "Vinblastine and Vincristine, with no word on either page";

    public override string Cure => "Write the other name under 'not-same-as' on one of the pages.";

    public override string Source => "ISMP and FDA, list of confused drug names.";

    public override bool CanBeSuppressed => false;

    private const int MinLetters = 5;
    private const int MaxNamed = 3;

    /// <param name="outlines">Of every monograph of the site.</param>
    internal IEnumerable<Finding> CheckSite(IReadOnlyCollection<Outline> outlines)
    {
        var names = outlines.SelectMany(outline => outline.Names.Select(name => new Named(FoldedName.Fold(name.Name), name, outline)))
            .Where(name => name.Key.Length >= MinLetters && !name.Key.Any(char.IsDigit)).DistinctBy(name => (name.Key, name.Outline)).ToList();
        var byKey = names.ToLookup(name => name.Key, StringComparer.Ordinal);
        var index = new CloseNames(byKey.Select(group => group.Key));
        foreach (var name in names)
        {
            var others = index.Find(name.Key).SelectMany(key => byKey[key])
                .Where(other => other.Outline != name.Outline && !AreTold(name, other) && string.CompareOrdinal(name.Outline.Path, other.Outline.Path) < 0)
                .OrderBy(other => other.Outline.Path, StringComparer.Ordinal).ThenBy(other => other.Key, StringComparer.Ordinal).ToList();
            if (others.Count == 0) continue;
            var list = string.Join(", ", others.Take(MaxNamed).Select(other => $"'{other.Name.Name}' ({other.Outline.Path})"));
            var more = others.Count > MaxNamed ? $" and {others.Count - MaxNamed} more" : "";
            yield return new(Id, Level, name.Outline.Path, name.Name.Line, name.Name.Column, $"'{name.Name.Name}' looks like {list}{more}. {Cure}");
        }
    }

    private static bool AreTold(Named one, Named other) => Tells(one.Outline, other) || Tells(other.Outline, one);

    private static bool Tells(Outline outline, Named other) =>
        outline.Related.Contains(other.Key, StringComparer.Ordinal) || outline.Related.Contains(other.Outline.Path, StringComparer.Ordinal);

    private sealed record Named(string Key, OutlineName Name, Outline Outline);
}
