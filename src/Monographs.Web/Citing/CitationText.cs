using System.Collections.Immutable;

namespace Monographs.Web.Citing;

/// <summary>A citation in the words of a style, to be copied.</summary>
/// <param name="Style">AMA, APA, MLA or NLM.</param>
public sealed record CitationText(string Style, ImmutableArray<CitationRun> Runs)
{
    public static ImmutableArray<CitationText> ListOf(Work work) =>
    [
        new("AMA", AmaStyle.Write(work)),
        new("APA", ApaStyle.Write(work)),
        new("MLA", MlaStyle.Write(work)),
        new("NLM", NlmStyle.Write(work)),
    ];

    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
