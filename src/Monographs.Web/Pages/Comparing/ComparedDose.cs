using Monographs.Content.Names;
using Monographs.Store.Reading.Tables;

namespace Monographs.Web.Pages;

/// <summary>A regimen with the drug and the setting that it is compared by.</summary>
/// <param name="Drug">The member that a class names before the setting ("Lenalidomide: mantle cell lymphoma"), else the monograph's own title.</param>
/// <param name="Setting">Without that name; null where none is stated.</param>
internal sealed record ComparedDose(DoseEntry Entry, string Drug, string? Setting)
{
    /// <summary>A row without a setting stands alone: nothing says that it is about the same as another.</summary>
    public string Key => Fold(Setting ?? "") is { Length: > 0 } setting ? setting : $"{Entry.Owner.Slug}\n{Entry.Row.Anchor}";

    public string Population => Entry.Row.Population ?? "Population not stated";

    public static ComparedDose Of(DoseEntry entry, CompareColumn column) =>
        entry.Row.Setting?.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, { Length: > 0 } setting] && column.Members.FirstOrDefault(member => FoldedName.Fold(member) == FoldedName.Fold(name)) is { } drug
            ? new(entry, drug, Fact.Capitalize(setting)) : new(entry, column.Title, entry.Row.Setting);

    /// <summary>As names are folded, but "&lt; 50 kg" and "&gt; 50 kg", or 1.5 and 15, stay two.</summary>
    public static string Fold(string words) => FoldedName.Fold(words) + string.Concat(words.Where(c => char.IsSymbol(c) || c is '.' or '%' or '/'));
}
