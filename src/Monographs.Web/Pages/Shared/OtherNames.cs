using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Names;

namespace Monographs.Web.Pages;

/// <summary>What else a drug is called: brand names, codes and synonyms, each spelling once and without the title.</summary>
internal static class OtherNames
{
    public static ImmutableArray<string> Of(string title, DrugNames names) => WithoutTitle(title, names.Brands.Concat(names.Codes).Concat(names.Synonyms));

    public static ImmutableArray<string> WithoutTitle(string title, IEnumerable<string> names)
    {
        var folded = FoldedName.Fold(title);
        return [.. names.Where(name => FoldedName.Fold(name) is { Length: > 0 } key && key != folded).DistinctBy(FoldedName.Fold)];
    }
}
