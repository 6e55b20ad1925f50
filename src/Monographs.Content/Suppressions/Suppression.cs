using System.Text.RegularExpressions;

namespace Monographs.Content.Suppressions;

/// <summary>
/// <c>&lt;!-- lint: DOSE-001 off reason="…" --&gt;</c>: an editor says why a rule does not hold at one place.
/// On a line of its own it holds for the block below it; inside a paragraph, list item or table row for that one;
/// as the first thing below the front matter also for the front matter and for the file as a whole.
/// </summary>
/// <param name="RuleId">Null where the comment cannot be read.</param>
/// <param name="Span">Of the comment.</param>
/// <param name="Scope">What it holds for.</param>
/// <param name="HoldsForFile">Also for the front matter and for findings about the file as a whole.</param>
public sealed partial record Suppression(string? RuleId, string Reason, SourceSpan Span, SourceSpan Scope, bool HoldsForFile)
{
    public const string Form = "<!-- lint: DOSE-001 off reason=\"why it does not hold here\" -->";

    /// <param name="bodyStart">Where the body begins in the file: a finding before it is about the front matter.</param>
    /// <param name="end">Where the file ends: a finding there is about what the file lacks.</param>
    public bool Covers(Finding finding, int bodyStart, int end) =>
        string.Equals(finding.RuleId, RuleId, StringComparison.OrdinalIgnoreCase)
        && ((Scope.Start <= finding.Span.Start && finding.Span.Start < Scope.End) || (HoldsForFile && (finding.Span.Start < bodyStart || finding.Span.Start >= end)));

    /// <summary>The length of the comment that a text begins with; 0 where it begins with none.</summary>
    internal static int Measure(ReadOnlySpan<char> text)
    {
        foreach (var match in Comment().EnumerateMatches(text)) return match.Length;
        return 0;
    }

    internal static (string? RuleId, string Reason) Parse(string comment) =>
        Words().Match(comment) is { Success: true } match ? (match.Groups["rule"].Value.ToUpperInvariant(), match.Groups["reason"].Value.Trim()) : (null, "");

    [GeneratedRegex(@"^<!--[ \t]*lint:[^\r\n]*?-->", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Comment();

    [GeneratedRegex("^<!--[ \t]*lint:[ \t]*(?<rule>[A-Za-z0-9]+-[0-9]+[a-z]?)[ \t]+off(?:[ \t]+reason=[\"\u201C\u201D](?<reason>[^\"\u201C\u201D]*)[\"\u201C\u201D])?[ \t]*-->$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Words();
}
