using System.Globalization;
using Monographs.Content.SideEffects;

namespace Monographs.Web.Pages;

/// <summary>How many people, as the source reports it.</summary>
internal static class ProportionText
{
    public const string NotReported = "Not reported";

    public static string Of(Proportion? proportion) => proportion switch
    {
        null => NotReported,
        { Count: { } count, Total: { } total } => $"{Number(count)} of {Number(total)} people{(proportion.Percent is { } percent ? $" ({Percent(percent)})" : "")}",
        { Count: { } count } => $"{Number(count)} people",
        { Percent: { } percent, Total: { } total } => $"{Percent(percent)} of {Number(total)} people",
        { Percent: { } percent } => $"{Percent(percent)}; of how many people is not reported",
        _ => NotReported,
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(decimal percent) => $"{percent.ToString("0.##", CultureInfo.InvariantCulture)}%";
}
