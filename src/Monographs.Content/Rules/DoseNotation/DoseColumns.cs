using System.Text.RegularExpressions;
using Monographs.Content.Doses;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.DoseNotation;

/// <summary>The columns of doses in the tables of a file, whatever else the tables are.</summary>
internal static partial class DoseColumns
{
    /// <summary>The cells of each column whose heading says "dose", with that heading.</summary>
    public static IEnumerable<(TextRun Heading, TextRun[] Cells)> Of(MonographSyntax file) =>
        file.Runs.Tables.SelectMany(table => (table.Header?.Cells ?? []).Where(heading => IsDose(file.Runs.TextOf(heading)))
            .Select(heading => (heading, table.Body.Select(row => row.Cells.ElementAtOrDefault(heading.Column)).OfType<TextRun>().ToArray())));

    /// <summary>"Dose (mg)" and "Dose in mg" are doses too.</summary>
    private static bool IsDose(string heading) => DoseColumn.GetRole(UnitOfHeading().Replace(heading, "")) is DoseRole.Dose;

    [GeneratedRegex(@"\s*(?:\(.*\)|,?\s+in\s+\S+)\s*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex UnitOfHeading();
}
