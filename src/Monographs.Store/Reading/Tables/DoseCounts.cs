using System.Collections.Immutable;

namespace Monographs.Store.Reading.Tables;

/// <summary>How many regimens a filter leaves, and how many each other value would.</summary>
/// <param name="Drugs">By title; empty where there are too many for a list.</param>
public sealed record DoseCounts(int All, int Matching, ImmutableArray<GroupCount> Drugs, ImmutableArray<GroupCount> Statuses, ImmutableArray<GroupCount> Routes, ImmutableArray<GroupCount> Frequencies);
