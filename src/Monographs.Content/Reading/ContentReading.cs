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
