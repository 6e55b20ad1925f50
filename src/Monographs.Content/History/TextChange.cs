using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Monographs.Content.Rules.Changes;

namespace Monographs.Content.History;

/// <summary>
/// What a new version changed, worked out from the two texts. Where the commit does not name the kind, it is
/// <list type="bullet">
/// <item>safety, where the words of a boxed warning, warning or correction changed, or the status, or what the drug is not the same as,
/// or a table row or a fact in the safety section (a number, a negation and what else <see cref="TextFacts"/> knows);</item>
/// <item>clinical, where a table row of the dosing section changed, or a fact anywhere else, or the drug's names;</item>
/// <item>editorial otherwise: wording, references, dates of review.</item>
/// </list>
/// </summary>
/// <param name="Sections">Keys and titles, in the order of the page.</param>
/// <param name="ChangesDoses">A row of a table in the dosing section changed.</param>
public sealed partial record TextChange(ChangeKind Kind, ImmutableArray<ChangedSection> Sections, bool ChangesDoses)
{
    private static readonly string[] Reviews = ["reviewed", "review-due"];
    private static readonly string[] SafetyKeys = ["status", "not-same-as"];
    private static readonly string[] NameKeys = ["title", "names"];
    private static readonly string[] FactKeys = ["status-note", "fda-status", "summary", "drug-class", "target", "routes"];

    /// <summary>False where nothing but the date of a review is new.</summary>
    public bool IsContent => !Sections.IsEmpty;

    /// <param name="before">Null for the first version.</param>
    public static TextChange Between(SourceOutline? before, SourceOutline after)
    {
        if (before is null) return new(ChangeKind.Clinical, [new("all", "First version")], RowsOf(after, "dosing").Count > 0);
        var keys = before.Front.Keys.Union(after.Front.Keys, StringComparer.Ordinal).Where(key => before.Front.GetValueOrDefault(key) != after.Front.GetValueOrDefault(key)).Except(Reviews).ToList();
        var parts = before.Parts.Keys.Union(after.Parts.Keys, StringComparer.Ordinal).Where(key => AllOf(before, key) != AllOf(after, key)).ToList();
        var sections = new List<ChangedSection>();
        if (keys.Any(key => key != "references")) sections.Add(new("key-facts", "Key facts"));
        sections.AddRange(parts.Select(key => new ChangedSection(key, (after.Parts.GetValueOrDefault(key) ?? before.Parts[key]).Title)));
        if (keys.Contains("references", StringComparer.Ordinal)) sections.Add(new("references", "References"));
        var doses = !RowsOf(before, "dosing").SequenceEqual(RowsOf(after, "dosing"), StringComparer.Ordinal);
        var isSafety = keys.Intersect(SafetyKeys).Any() || parts.Any(key => WarningsOf(before, key) != WarningsOf(after, key)) || (parts.Contains("safety") && IsFact("safety"));
        var isClinical = doses || keys.Intersect(NameKeys).Any() || parts.Any(IsFact)
            || keys.Intersect(FactKeys).Any(key => TextFacts.Differ(before.Front.GetValueOrDefault(key, ""), after.Front.GetValueOrDefault(key, "")));
        return new(isSafety ? ChangeKind.Safety : isClinical ? ChangeKind.Clinical : ChangeKind.Editorial, [.. sections], doses);

        bool IsFact(string key) => TextFacts.Differ(Words(AllOf(before, key)), Words(AllOf(after, key)))
            || (key == "safety" && !RowsOf(before, key).SequenceEqual(RowsOf(after, key), StringComparer.Ordinal));
    }

    private static string AllOf(SourceOutline text, string key) => text.Parts.GetValueOrDefault(key)?.All ?? "";

    private static string WarningsOf(SourceOutline text, string key) => text.Parts.GetValueOrDefault(key)?.Warnings ?? "";

    private static IReadOnlyList<string> RowsOf(SourceOutline text, string key) => text.Parts.GetValueOrDefault(key)?.Rows ?? [];

    /// <summary>Without what has digits and is read by nobody: keys of citations and addresses of links.</summary>
    private static string Words(string text) => Unread().Replace(text, "");

    [GeneratedRegex(@"\[@[^\]]{0,500}\]|\]\([^)]{0,500}\)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Unread();
}

/// <param name="Key">Its anchor on the page, as long as it is one of the catalog.</param>
public sealed record ChangedSection(string Key, string Title);
