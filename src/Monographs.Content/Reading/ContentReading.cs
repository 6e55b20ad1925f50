using System.Collections.Immutable;
using Monographs.Content.Rules;

namespace Monographs.Content.Reading;

/// <summary>What came of reading one file.</summary>
/// <param name="Model">Null only where the file is not text, or is too large or too deep to read.</param>
/// <param name="Findings">In the order of the text.</param>
/// <param name="Outline">Null where <paramref name="Model"/> is.</param>
public sealed record ContentReading<T>(T? Model, ImmutableArray<Finding> Findings, Outline? Outline)
    where T : class
{
    /// <summary>Whether readers may see it: an error means that the last good version stays up.</summary>
    public bool IsPublishable => Model is not null && Findings.All(finding => finding.Level < FindingLevel.Error);
}

/// <summary>A page of the site that is not a monograph.</summary>
public sealed record ContentPage(Slug Slug, string Path, string Title, string Summary, DateOnly? Reviewed, string Html, string Text);

/// <summary>A term of the glossary.</summary>
/// <param name="Variants">Other words for the same; one in capitals is matched in capitals only.</param>
/// <param name="Html">What it means, in plain words.</param>
/// <param name="Text">The same without markup.</param>
public sealed record GlossaryTerm(string Term, string Anchor, ImmutableArray<string> Variants, string Html, string Text, SourceSpan Span);
