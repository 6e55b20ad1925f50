namespace Monographs.Store.Reading.Tables;

/// <summary>A value of a filter, and how many rows it would leave beside the other filters.</summary>
/// <param name="Key">As addresses have it.</param>
public sealed record GroupCount(string Key, string Words, int Count);
