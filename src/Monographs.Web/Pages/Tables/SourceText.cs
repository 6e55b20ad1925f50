using Monographs.Content.References;

namespace Monographs.Web.Pages;

/// <summary>A reference as a row names it.</summary>
internal static class SourceText
{
    /// <summary>Such as "Cassier 2015": who, and when.</summary>
    public static string Short(Reference reference)
    {
        var first = reference.Authors.FirstOrDefault(person => person.Literal != "et al.");
        var who = first?.Family ?? first?.Literal ?? reference.Publisher ?? reference.ContainerTitleShort ?? reference.ContainerTitle ?? reference.Title;
        return reference.Issued is { } issued ? $"{who} {issued.Year}" : who;
    }

    /// <summary>In one line, with what identifies it.</summary>
    public static string Full(Reference reference)
    {
        string[] parts =
        [
            ReferenceText.Authors(reference), ReferenceText.Sentence(reference.Title), ReferenceText.Container(reference), ReferenceText.Where(reference),
            reference.Doi is { } doi ? $"doi:{doi}" : reference.PubMedId is { } id ? $"PubMed {id}" : reference.Number ?? "",
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <summary>Where to read it; null where it has no address.</summary>
    public static string? Address(Reference reference) =>
        reference.Doi is { } doi ? Links.Doi(doi)
        : reference.PubMedId is { } pubMed ? Links.PubMed(pubMed)
        : Links.External(reference.Url);
}
