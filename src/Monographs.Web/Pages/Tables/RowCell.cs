namespace Monographs.Web.Pages;

/// <summary>A cell of a row; absent is not blank.</summary>
/// <param name="Label">The heading of its column, for where rows are cards.</param>
/// <param name="Address">Of a filter for this value; empty where there is none.</param>
public sealed record RowCell(string Label, string Text, bool IsStated, string Address = "")
{
    public const string NotStated = "Not stated";

    /// <summary>"5 doses" under "How often" and "continuously" in a note tell how long, too.</summary>
    public const string NoDuration = "Not stated separately";

    public static RowCell Of(string label, string? text, string absence = NotStated) => string.IsNullOrWhiteSpace(text) ? new(label, absence, IsStated: false) : new(label, text, IsStated: true);
}
