using Monographs.Content;

namespace Monographs.Store.Reading;

/// <summary>What lists and links show of a monograph.</summary>
/// <param name="Reviewed">When an editor last compared it with its sources.</param>
/// <param name="Version">Null where there is no history, or none of this file yet.</param>
public sealed record MonographSummary(
    string Slug,
    MonographKind Kind,
    MonographStatus Status,
    string Title,
    string Summary,
    DrugNames Names,
    DateOnly? Reviewed,
    VersionStamp? Version);
