using System.Collections.Immutable;
using Monographs.Content.Names;
using Monographs.Content.Rules.Identity;
using Monographs.Content.Sections;
using Monographs.Content.Text;

namespace Monographs.Content.Rules;

/// <summary>The rules that need all files at once: a name has one owner (ID-001), a link has a target (LINK-001), names that look alike are told apart (ID-005).</summary>
public static class SiteRules
{
    /// <param name="outlines">Of every file of the folder: monographs, pages and glossary.</param>
    public static ImmutableArray<Finding> Check(IReadOnlyCollection<Outline> outlines) => [.. CheckNames(outlines), .. CheckLinks(outlines), .. new LookAlikeNames().CheckSite(outlines)];

    private static IEnumerable<Finding> CheckNames(IEnumerable<Outline> outlines)
    {
        var claims = outlines.SelectMany(outline => outline.Names.Select(name => (Key: FoldedName.Fold(name.Name), name, outline)));
        foreach (var claim in claims.Where(claim => claim.Key.Length > 0).GroupBy(claim => claim.Key, StringComparer.Ordinal))
        {
            var owners = claim.Select(each => each.outline).Distinct().ToList();
            if (owners.Count < 2) continue;
            // Where the name is one page's own, only the others are wrong: a newcomer must not hold back its rightful owner.
            var own = claim.Where(each => each.name.IsOwn).Select(each => each.outline).Distinct().ToList();
            foreach (var (_, name, outline) in claim.DistinctBy(each => each.outline).Where(each => own.Count != 1 || each.outline != own[0]))
            {
                var others = string.Join(", ", owners.Where(owner => owner != outline).Select(owner => owner.Path));
                yield return new("ID-001", FindingLevel.Error, outline.Path, name.Line, name.Column,
                    $"The name '{name.Name}' is claimed by {others} too. Leave it with the drug that it means; elsewhere write it under 'not-same-as'.");
            }
        }
    }

    /// <summary>What to write for an anchor that is not there: the key of the section whose title it has, else the nearest one.</summary>
    private static string Instead(string anchor, HashSet<string> there)
    {
        var section = SectionCatalog.All.FirstOrDefault(kind => Slugger.Slugify(kind.Title) == anchor || Slugger.Slugify(kind.TitleWhenNotApproved ?? "") == anchor) ?? SectionCatalog.Find(anchor.Replace('-', ' '), []);
        if (section is not null && there.Contains(section.Key)) return $"Write '#{section.Key}', the anchor of that section.";
        var distance = new EditDistance(anchor);
        return there.Order(StringComparer.Ordinal).MinBy(each => distance.To(each)) is { } nearest && distance.To(nearest) <= Math.Max(2, anchor.Length / 4) ? $"Did you mean '#{nearest}'?"
            : "The anchor of a section is its key, such as #safety; that of another heading is its words in lower case with hyphens.";
    }

    private static IEnumerable<Finding> CheckLinks(IReadOnlyCollection<Outline> outlines)
    {
        var anchors = outlines.ToDictionary(outline => outline.Path, outline => outline.Anchors.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var outline in outlines)
        {
            foreach (var link in outline.Links)
            {
                var message = !anchors.TryGetValue(link.Target, out var there) ? $"The link leads to '{link.Target}', which is not there. Correct the file's name."
                    : link.Anchor.Length > 0 && !there.Contains(link.Anchor) ? $"'{link.Target}' has no place '#{link.Anchor}'. {Instead(link.Anchor, there)}"
                    : null;
                if (message is not null) yield return new("LINK-001", FindingLevel.Error, outline.Path, link.Line, link.Column, message);
            }
        }
    }
}
