namespace Monographs.Store.Reading;

/// <summary>Where a monograph stands in the history of its file.</summary>
/// <param name="Number">Of the version that is shown, counted from 1; where its text is not committed yet, of the last version before it.</param>
/// <param name="Published">When the first version was committed.</param>
/// <param name="Changed">When the content last changed: a new date of review alone is no change.</param>
/// <param name="IsCommitted">False while the text is no committed version: it may still change, and nobody should cite it.</param>
public sealed record VersionStamp(int Number, DateTimeOffset Published, DateTimeOffset Changed, bool IsCommitted)
{
    internal static VersionStamp? Of(int? number, bool isCommitted, DateTimeOffset? published, DateTimeOffset? changed) =>
        number is { } known && published is { } first ? new(known, first, changed ?? first, isCommitted) : null;
}
