using System.Collections.Immutable;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

/// <summary>Every rule, in the order of its id.</summary>
public static class RuleCatalog
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new TableStructure(), new TableSize(), new ImageText(), new LinkText(),
        new ReadableFile(),
        new UniqueNames(),
        new LinkTargets(),
        new FrontMatterKeys(), new Dates(),
        new CitationKeys(), new IdentifierForms(),
        new Headings(), new RequiredSections(), new KnownSections(), new EmptySections(), new UniqueAnchors(),
    ];

    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The findings in one file. Where the front matter cannot be read, that comes first and alone: what else is wrong depends on it.</summary>
    internal static IEnumerable<Finding> Check(MonographSyntax file) =>
        All.Where(rule => file.FrontMatter.IsReadable || rule is FrontMatterKeys).SelectMany(rule => rule.Check(file));
}
