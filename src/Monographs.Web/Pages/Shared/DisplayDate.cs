using Monographs.Content.References;

namespace Monographs.Web.Pages;

/// <summary>Dates as Americans write them, as exact as they are known.</summary>
public static class DisplayDate
{
    public static string Of(DateOnly date) => date.ToString("MMMM d, yyyy");

    public static string Of(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => $"{date.Year}",
        ({ } month, null) => new DateOnly(date.Year, month, 1).ToString("MMMM yyyy"),
        ({ } month, { } day) => Of(new DateOnly(date.Year, month, day)),
    };

    /// <summary>For <c>datetime</c> attributes.</summary>
    public static string Machine(DateOnly date) => date.ToString("yyyy-MM-dd");
}
