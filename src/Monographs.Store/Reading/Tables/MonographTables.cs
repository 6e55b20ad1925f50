using System.Collections.Immutable;
using Monographs.Content.Doses;
using Monographs.Content.References;
using Monographs.Content.SideEffects;

namespace Monographs.Store.Reading.Tables;

/// <summary>The rows of one monograph, with what they must not be read without.</summary>
public sealed class MonographTables(MonographPage page)
{
    private readonly Dictionary<string, CitedReference> _references = page.References.DistinctBy(cited => cited.Reference.Id).ToDictionary(cited => cited.Reference.Id);

    public RowOwner Owner { get; } = new(page.Slug, page.FrontMatter.Kind, page.FrontMatter.Status, page.FrontMatter.Title, page.FrontMatter.Reviewed, page.IsOutdated, page.Version);

    public IEnumerable<DoseEntry> Doses => page.Sections.SelectMany(section => section.DoseTables.SelectMany(table => DosesOf(section, table)));

    public IEnumerable<SideEffectEntry> SideEffects => page.Sections.SelectMany(section => section.SideEffectTables.SelectMany(table => SideEffectsOf(section, table)));

    public IEnumerable<DoseEntry> DosesOf(SectionView section, DoseTable table) =>
        table.Rows.Select(row => new DoseEntry(Owner, section.Key, table.Caption, row, Sources(row.Citations)));

    public IEnumerable<SideEffectEntry> SideEffectsOf(SectionView section, SideEffectTable table) =>
        table.Rows.Select(row => new SideEffectEntry(Owner, section.Key, table.Caption, row, Sources(row.Citations)));

    private ImmutableArray<CitedReference> Sources(ImmutableArray<string> citations) => [.. citations.Select(key => _references.GetValueOrDefault(key)).OfType<CitedReference>()];
}
