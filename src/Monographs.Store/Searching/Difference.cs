using Monographs.Store.Reading;

namespace Monographs.Store.Searching;

/// <summary>Two names that are not the same drug.</summary>
/// <param name="OtherMonograph">Null where the other name has no monograph.</param>
/// <param name="Why">What the difference is.</param>
public sealed record Difference(MonographSummary Monograph, string Other, MonographSummary? OtherMonograph, string Why);
