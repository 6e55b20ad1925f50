using Monographs.Store.Reading;

namespace Monographs.Store.Tests.Searching;

/// <summary>An edition for many searches.</summary>
public sealed class SearchedSite : IDisposable
{
    private readonly Site _site = Site.WithContent();

    public SearchedSite()
    {
        _site.Write("monographs/rich.md", Site.RichText);
        _site.Write("monographs/deltamab.md", Site.Drug("Deltamab", "EX-1043", sentence: "A dose of 5 mg and one of 1,000 mg were given by a drip. EX1042 is another antibody."));
        _site.Write("synonyms.md", "# Synonyms\n\n- drip, infusion\n- side effects, adverse reactions\n");
        _site.Publish();
        Edition = _site.Open();
    }

    public Edition Edition { get; }

    public void Dispose()
    {
        Edition.Dispose();
        _site.Dispose();
    }
}
