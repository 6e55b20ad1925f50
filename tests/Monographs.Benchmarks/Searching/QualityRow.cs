using System.Globalization;

namespace Monographs.Benchmarks.Searching;

/// <summary>A line of the table: in how many of the cases a name was found where it must be.</summary>
/// <param name="Bar">The share that must be found; null for a line that only explains.</param>
internal sealed record QualityRow(string What, string Names, int Found, int Cases, double? Bar)
{
    public bool IsMet => Bar is null || Cases == 0 || Found >= Bar * Cases;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{What,-46} {Names,-22} {Found,7} of {Cases,7} {(Cases == 0 ? "" : $"{100.0 * Found / Cases:0.00} %"),9} {(Bar is null ? "" : $"at least {100 * Bar:0} %: {(IsMet ? "met" : "NOT MET")}")}");
}
