using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>A monograph in a list.</summary>
/// <param name="OtherNames">Codes and brand names, between commas.</param>
public sealed record MonographEntry(string Title, string Address, StatusWords Status, string OtherNames, string About)
{
    public static MonographEntry Of(MonographSummary summary) => new(
        summary.Title,
        Links.Monograph(summary.Slug),
        StatusWords.Of(summary.Status, summary.Kind),
        string.Join(", ", Pages.OtherNames.WithoutTitle(summary.Title, summary.Names.Brands.Concat(summary.Names.Codes))),
        summary.Summary);
}
