using System.Collections.Immutable;

namespace Monographs.Content.Tests.SpecRunner;

/// <summary>What the input of a case is.</summary>
public enum SpecInput
{
    /// <summary>A whole file of <c>monographs/</c>.</summary>
    Monograph,

    /// <summary>Only sections: the frame's front matter is put before them, and findings outside them are not listed.</summary>
    Body,

    /// <summary>A whole file of <c>pages/</c>.</summary>
    Page,
}

/// <summary>One <c>##</c> of a spec file.</summary>
/// <param name="File">Below the folder of specs.</param>
/// <param name="Line">Of its heading in the spec file.</param>
/// <param name="Path">The input's path below the content folder.</param>
/// <param name="Others">Files that stand beside the input, by path; they replace the frame's.</param>
/// <param name="Outline">Null where the case is about findings only.</param>
/// <param name="Details">What the outline shows besides the usual.</param>
/// <param name="Findings">One a line; empty where none is expected.</param>
/// <param name="Rules">The ids in the title of the spec file.</param>
/// <param name="Before">What the input was before a change; null where the case is not about one.</param>
/// <param name="Today">The day of the check; null where dates are not judged by one.</param>
public sealed record SpecCase(
    string File,
    int Line,
    string Title,
    SpecInput Input,
    string Path,
    string Text,
    ImmutableDictionary<string, string> Others,
    string? Outline,
    ImmutableHashSet<string> Details,
    string Findings,
    ImmutableArray<string> Rules,
    SpecBefore? Before,
    DateOnly? Today)
{
    /// <summary>Whether findings of a rule are listed: those that the file is about, or, where it names none, those about form.</summary>
    public bool IsAbout(string ruleId) => Rules.IsEmpty || Rules.All(IsAboutForm) ? IsAboutForm(ruleId) || Rules.Contains(ruleId) : Rules.Contains(ruleId);

    /// <summary>The examples of form are not about what their words say: they have doses without a source and nothing for patients.</summary>
    private static bool IsAboutForm(string ruleId) =>
        ruleId is "STRUCT-001" or "STRUCT-002" or "STRUCT-003" or "STRUCT-004" or "STRUCT-005" or "META-001" or "META-002" or "REF-002" or "REF-003" or "ID-001"
            or "A11Y-001" or "A11Y-002" or "A11Y-003" or "A11Y-004" or "LINK-001" or "FILE-001";
}

/// <summary>The input before a change, and what is said of the change: <c>editorial</c>, <c>author=Ann</c>, <c>reviewer=Ben</c>, <c>redirect=monographs/x.md</c>.</summary>
public sealed record SpecBefore(string Text, ImmutableArray<string> Words)
{
    public IEnumerable<string> Get(string name) => Words.Where(word => word.StartsWith(name + "=", StringComparison.Ordinal)).Select(word => word[(name.Length + 1)..]);
}
