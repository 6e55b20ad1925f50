using System.Collections.Immutable;
using Monographs.Content.Doses;
using Monographs.Content.References;

namespace Monographs.Store.Reading.Tables;

/// <summary>A regimen with what it must not be read without.</summary>
/// <param name="Section">Key of the section that it stands in.</param>
/// <param name="Caption">Of its table.</param>
/// <param name="Sources">What the row cites.</param>
public sealed record DoseEntry(RowOwner Owner, string Section, string Caption, DoseRow Row, ImmutableArray<CitedReference> Sources);
