using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Renderers;

namespace Monographs.Content.Doses;

/// <summary>Draws the frequencies of a dose table as weeks, one strip for each that differs, all on one scale, each with text that says the same.</summary>
internal static partial class ScheduleStrip
{
    private const int Weeks = 12;
    private const int WeekWidth = 50;

    /// <summary>The numbers of the weeks; the style sheet leaves one of several that stand over each other.</summary>
    private static readonly string Scale =
        $"<svg class=\"scale\" viewBox=\"0 0 {Weeks * WeekWidth} 18\" aria-hidden=\"true\">{string.Concat(Enumerable.Range(0, Weeks).Select(week => $"<text x=\"{week * WeekWidth + 25}\" y=\"14\" text-anchor=\"middle\">{week + 1}</text>"))}</svg>";

    public static void Write(HtmlRenderer renderer, DoseTable table)
    {
        // What begins later has no place among the first weeks.
        var strips = table.Rows.Where(row => row.Schedule is not null && !LaterStart().IsMatch($"{row.Setting} {row.Frequency}"))
            .GroupBy(row => row.Frequency!, StringComparer.OrdinalIgnoreCase).ToList();
        if (strips.Count == 0) return;
        renderer.Write($"<figure class=\"schedule\"><figcaption>Days with a dose in the first {Weeks} weeks, if nothing delays a dose. A dot is one day with a dose; bars are several days of a week.</figcaption>");
        foreach (var strip in strips)
        {
            var settings = string.Join("; ", strip.Select(row => row.Setting).OfType<string>().Distinct(StringComparer.Ordinal));
            renderer.Write("<div class=\"strip\"><p><strong>").WriteEscape(strip.Key).Write("</strong>");
            if (settings.Length > 0) renderer.Write(" <span>").WriteEscape(settings).Write("</span>");
            renderer.Write("</p>");
            var schedule = strip.First().Schedule!;
            renderer.Write(Scale);
            WriteDrawing(renderer, schedule);
            renderer.Write($"<p class=\"says\">{Describe(schedule)}.</p></div>");
        }
        renderer.Write("</figure>");
    }

    /// <summary>The drawing in words, such as "One day with a dose in weeks 1, 3 and 5 of 12" or "A dose every day in weeks 1 to 3 of 12".</summary>
    internal static string Describe(Schedule schedule)
    {
        var weeks = Enumerable.Range(1, Weeks).Select(week => (Week: week, Days: schedule.CountDoseDays(week))).Where(each => each.Days > 0).ToList();
        var daily = weeks.Where(each => each.Days == 7).Select(each => each.Week).ToList();
        if (daily.Count == Weeks) return $"A dose every day in weeks 1 to {Weeks}";
        var days = weeks.Select(each => each.Days).Distinct().ToList();
        var how = days is [1] ? "One day with a dose" : days is [7] ? "A dose every day" : days is [var same] ? $"{same} days with a dose" : "Several days with a dose";
        return $"{how} in {(weeks.Count == 1 ? "week" : "weeks")} {Join(weeks.ConvertAll(each => each.Week))} of {Weeks}";
    }

    private static void WriteDrawing(HtmlRenderer renderer, Schedule schedule)
    {
        renderer.Write($"<svg viewBox=\"0 0 {Weeks * WeekWidth} 36\" aria-hidden=\"true\">");
        for (var week = 0; week < Weeks; week++)
        {
            var left = week * WeekWidth;
            renderer.Write($"<rect class=\"week\" x=\"{left + 1}\" y=\"1\" width=\"{WeekWidth - 2}\" height=\"34\" rx=\"4\"/>");
            var days = Enumerable.Range(0, 7).Where(day => schedule.IsDoseDay(week * 7 + day)).ToList();
            if (days.Count == 1) renderer.Write($"<circle class=\"dose\" cx=\"{left + 25}\" cy=\"18\" r=\"9\"/>");
            else if (days.Count > 1) renderer.Write($"<path class=\"dose-days\" d=\"{string.Concat(days.Select(day => $"M{left + 7 + day * 6} 8v20"))}\"/>");
        }
        renderer.Write("</svg>");
    }

    [GeneratedRegex(@"\bafter \d+ (?:days?|weeks?|months?|cycles?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex LaterStart();

    /// <summary>Runs of three and more become "1 to 3".</summary>
    private static string Join(List<int> numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Count;)
        {
            var end = i;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1) end++;
            if (end - i >= 2) parts.Add($"{numbers[i]} to {numbers[end]}");
            else parts.AddRange(numbers[i..(end + 1)].Select(number => number.ToString(CultureInfo.InvariantCulture)));
            i = end + 1;
        }
        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
    }
}
