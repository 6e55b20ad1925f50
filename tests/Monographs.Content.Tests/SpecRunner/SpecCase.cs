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
    string Findings);
