using System.Collections.Immutable;
using Monographs.Content.References;

namespace Monographs.Web.Pages;

/// <summary>A source in a row: who and when, with the whole reference a click away.</summary>
/// <param name="Full">The reference in one line.</param>
public sealed record RowSource(string Name, string Full, string Address, EvidenceGrade Grade)
{
    public static ImmutableArray<RowSource> Of(string slug, ImmutableArray<CitedReference> sources) =>
    [
        .. sources.Select(cited => new RowSource(SourceText.Short(cited.Reference), SourceText.Full(cited.Reference),
            cited.Number > 0 ? Links.Monograph(slug, $"ref-{cited.Number}") : SourceText.Address(cited.Reference) ?? Links.Monograph(slug, "references"), cited.Reference.Evidence)),
    ];
}
