using System.Globalization;
using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Frequencies;

/// <summary>How many people a text speaks of: "of 63 people", "(N = 63)", "14 of 25".</summary>
internal static partial class Denominators
{
    public static bool IsGiven(ReadOnlySpan<char> text) => People().IsMatch(text) || Unknown().IsMatch(text);

    /// <summary>In a cell, its row, the heading of its column or the caption.</summary>
    public static bool IsGivenAround(TextRuns runs, TextRun cell) => RunsAround(cell).Any(run => IsGiven(runs.SpanOf(run)));

    public static int? FindLargest(string text)
    {
        var totals = People().Matches(text).SelectMany(match => match.Groups["N"].Captures)
            .Select(capture => int.TryParse(capture.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return totals.Count == 0 ? null : totals.Max();
    }

    /// <summary>The words that may give the number for a cell: its row, the heading of its column, the caption.</summary>
    public static string Around(TextRuns runs, TextRun cell) => string.Join(' ', RunsAround(cell).Select(runs.TextOf));

    private static IEnumerable<TextRun> RunsAround(TextRun cell) =>
        (cell.Row?.Cells ?? [cell]).Append(cell.Table?.Header?.Cells.ElementAtOrDefault(cell.Column)).Append(cell.Table?.Caption).OfType<TextRun>();

    [GeneratedRegex(@"(?<!\d)\d[\d,]{0,15}[ \u00A0]?(?:of|out of|/)[ \u00A0]?(?<N>\d[\d,]{0,15})|\bof[ \u00A0](?:the[ \u00A0])?(?<N>\d[\d,]{0,15})(?![\d.]*%)|\bn[ \u00A0]?=[ \u00A0]?(?<N>\d[\d,]{0,15})|(?<N>\d[\d,]{0,15})[ \u00A0](?:\p{L}+[ \u00A0]){0,3}(?:people|patients|participants|adults|children|women|men|persons|subjects|volunteers|newborns|babies)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex People();

    /// <summary>A text may also say that the number is not known.</summary>
    [GeneratedRegex(@"\b(?:numbers? of (?:the )?(?:people|patients|participants|newborns|babies|children|women|men)|sizes? of (?:the |each )?(?:\p{L}+ )?groups?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Unknown();
}
