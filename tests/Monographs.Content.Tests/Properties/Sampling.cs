using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Monographs.Content.Tests.Properties;

/// <summary>
/// Tries a property on many samples, always the same ones: a test that passed passes again. To look at others, change the seed;
/// what fails is shrunk and printed.
/// </summary>
internal static class Sampling
{
    private const ulong Seed = 20261122;

    public static void ForAll<T>(Gen<T[]> samples, int count, Action<T[]> property) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(60).WithReplay(FSharpOption<Replay>.Some(new(new Rnd(Seed, 1), FSharpOption<int>.None))),
            Prop.ForAll(Arb.From(samples, Shrink), property));

    public static void ForTexts(Gen<string[]> pieces, int count, Action<string> property) => ForAll(pieces, count, sample => property(string.Concat(sample)));

    /// <summary>Halves first, then all but one.</summary>
    private static IEnumerable<T[]> Shrink<T>(T[] sample)
    {
        if (sample.Length > 1) yield return sample[..(sample.Length / 2)];
        if (sample.Length > 1) yield return sample[(sample.Length / 2)..];
        for (var i = 0; i < sample.Length; i++) yield return [.. sample[..i], .. sample[(i + 1)..]];
    }
}
