using System.Collections.Immutable;
using Monographs.Content.References;
using Monographs.Content.SideEffects;

namespace Monographs.Store.Reading.Tables;

/// <summary>A side effect with what it must not be read without.</summary>
/// <param name="Section">Key of the section that it stands in.</param>
/// <param name="Caption">Of its table: who was counted.</param>
/// <param name="Sources">What the row cites, else what the caption of its table does.</param>
public sealed record SideEffectEntry(RowOwner Owner, string Section, string Caption, SideEffectRow Row, ImmutableArray<CitedReference> Sources);
