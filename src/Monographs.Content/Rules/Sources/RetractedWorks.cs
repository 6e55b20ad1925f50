using System.Collections.Frozen;

namespace Monographs.Content.Rules.Sources;

/// <summary>DOIs of retracted works that monographs are likely to meet; add one with its notice of retraction. Crossref and PubMed mark the others in their titles.</summary>
internal static class RetractedWorks
{
    public static readonly FrozenSet<string> Dois = new[]
    {
        "10.1016/S0140-6736(97)11096-0", // Lancet 1998, MMR; retracted 2010
        "10.1016/S0140-6736(20)31180-6", // Lancet 2020, hydroxychloroquine; retracted 2020
        "10.1056/NEJMoa2007621", // N Engl J Med 2020, cardiovascular drugs; retracted 2020
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
