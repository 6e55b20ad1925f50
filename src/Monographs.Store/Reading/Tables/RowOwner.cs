using Monographs.Content;

namespace Monographs.Store.Reading.Tables;

/// <summary>The monograph that a row belongs to: what must stand beside a dose wherever it goes.</summary>
/// <param name="IsOutdated">Its file has an error now; this is its last good version.</param>
/// <param name="Version">Null where there is no history, or none of this file yet.</param>
public sealed record RowOwner(string Slug, MonographKind Kind, MonographStatus Status, string Title, DateOnly? Reviewed, bool IsOutdated, VersionStamp? Version);
