using Monographs.Content;

namespace Monographs.Web.Pages;

/// <summary>What a dose of a drug of some status is: said beside every one, so that none is taken for advice that nobody gave.</summary>
internal static class DoseMeaning
{
    public static string Of(MonographStatus status) => status is MonographStatus.Approved ? "Dose of an approved drug, as its source gives it" : Studied;

    /// <summary>The same in few words, for a cell; empty for an approved drug.</summary>
    public static string Short(MonographStatus status) => status is MonographStatus.Approved ? "" : "Studied, not recommended";

    private const string Studied = "Dose studied in trials; not a recommended dose";
}
