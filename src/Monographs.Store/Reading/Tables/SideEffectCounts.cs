using System.Collections.Immutable;

namespace Monographs.Store.Reading.Tables;

/// <summary>How many side effects a filter leaves, and how many each other value would.</summary>
/// <param name="HasManyDrugs">There are too many for a list.</param>
/// <param name="Drugs">By title; empty where there are too many.</param>
/// <param name="Effects">Those with the most rows; their key is their name.</param>
public sealed record SideEffectCounts(int All, int Matching, bool HasManyDrugs, ImmutableArray<GroupCount> Drugs, ImmutableArray<GroupCount> Statuses, ImmutableArray<GroupCount> Effects);
