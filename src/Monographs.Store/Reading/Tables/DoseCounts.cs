using System.Collections.Immutable;

namespace Monographs.Store.Reading.Tables;

/// <summary>How many regimens a filter leaves, and how many each other value would.</summary>
/// <param name="HasManyDrugs">There are too many for a list.</param>
/// <param name="Drugs">By title; empty where there are too many.</param>
public sealed record DoseCounts(int All, int Matching, bool HasManyDrugs, ImmutableArray<GroupCount> Drugs, ImmutableArray<GroupCount> Statuses, ImmutableArray<GroupCount> Routes, ImmutableArray<GroupCount> Frequencies);
