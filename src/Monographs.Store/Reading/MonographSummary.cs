using Monographs.Content;

namespace Monographs.Store.Reading;

/// <summary>What lists and links show of a monograph.</summary>
/// <param name="Reviewed">When an editor last compared it with its sources.</param>
public sealed record MonographSummary(
    string Slug,
    MonographKind Kind,
    MonographStatus Status,
    string Title,
    string Summary,
    DrugNames Names,
    DateOnly? Reviewed);
