using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Monographs.Content.Figures;
using Monographs.Content.Files;
using Monographs.Content.Glossary;
using Monographs.Content.Rules;

namespace Monographs.Content.Reading;

/// <summary>What every file of a content folder shares: the glossary, the search synonyms and the figures.</summary>
public sealed class ContentLibrary
{
    private readonly Dictionary<string, Figure> _figures = new(StringComparer.Ordinal);

    private ContentLibrary(IReadOnlyCollection<ContentFile> files)
    {
        var findings = new List<Finding>();
        findings.AddRange(files.Where(file => file is { Refusal: not null, IsMonograph: false, IsPage: false, IsGlossary: false, IsSynonyms: false })
            .Select(file => BodyReader.Unreadable(new(file.Path, ""), 0, file.Refusal!)));
        foreach (var file in files.Where(file => file is { IsFigure: true, Refusal: null }))
        {
            if (FigureReader.Read(file, findings) is { } figure) _figures.Add(file.Path, figure);
        }
        if (files.FirstOrDefault(file => file.IsGlossary) is { } glossary)
        {
            var reading = GlossaryReader.Read(glossary);
            Glossary = reading.Model ?? [];
            findings.AddRange(reading.Findings);
            Outlines = reading.Outline is null ? [] : [reading.Outline];
        }
        if (files.FirstOrDefault(file => file.IsSynonyms) is { } synonyms) Synonyms = SynonymReader.Read(synonyms, findings);
        Terms = new(Glossary);
        Findings = [.. findings];
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
            files.Where(file => file.IsFigure || file.IsGlossary || file.IsSynonyms).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path} {file.Hash}\n")))));
    }

    /// <summary>By term.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; } = [];

    /// <summary>Of the glossary, the synonyms and the figures.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Of the glossary.</summary>
    public ImmutableArray<Outline> Outlines { get; } = [];

    /// <summary>SHA-256 over the glossary, the synonyms and the figures: where it changes, every file must be read again.</summary>
    public string Hash { get; }

    /// <summary>Groups of words that mean the same in a search.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; } = [];

    internal TermLinker Terms { get; }

    /// <param name="files">All files of the folder; monographs and pages are passed over.</param>
    public static ContentLibrary Load(IEnumerable<ContentFile> files) => new([.. files]);

    /// <param name="entries">All files of the folder; of them only what monographs and pages share is read.</param>
    public static ContentLibrary LoadShared(IEnumerable<ContentEntry> entries) => new([.. entries.Where(entry => entry.IsShared).Select(entry => entry.Read()).OfType<ContentFile>()]);

    internal Figure? FindFigure(string? path) => path is null ? null : _figures.GetValueOrDefault(path);
}
