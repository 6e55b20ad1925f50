using Monographs.Content.References;

namespace Monographs.Web.Pages;

/// <summary>The words of a reference, in the order of the AMA Manual of Style, 11th edition, section 3.</summary>
internal static class ReferenceText
{
    /// <summary>AMA: up to six authors are named; of more, the first three and "et al".</summary>
    public static string Authors(Reference reference)
    {
        var names = reference.Authors.Select(ShortName).ToList();
        if (names.Count > 6) names = [.. names.Take(3), "et al"];
        return Sentence(string.Join(", ", names));
    }

    public static string ShortName(PersonName person) => person.Literal ?? string.Join(' ', new[] { person.Family, Initials(person.Given) }.Where(part => !string.IsNullOrEmpty(part)));

    public static string FullName(PersonName person) => person.Literal ?? string.Join(' ', new[] { person.Given, person.Family }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>AMA: nothing stands between a journal and its year; the name of a site is a sentence.</summary>
    public static string Container(Reference reference)
    {
        var name = reference.ContainerTitleShort ?? reference.ContainerTitle ?? "";
        return reference is { Type: "article-journal", Issued: not null } ? name : Sentence(name);
    }

    /// <summary>Year, volume, issue and pages of an article: <c>2015;16(8):949–956</c>; the date of anything else.</summary>
    public static string Where(Reference reference)
    {
        if (reference.Issued is not { } issued) return "";
        if (reference.Type != "article-journal") return Sentence(DisplayDate.Of(issued));
        if (reference.Volume is null && reference.Page is null) return $"{issued.Year}.";
        var issue = reference.Issue is { } number ? $"({number})" : "";
        var page = reference.Page is { } pages ? $":{pages.Replace('-', '–')}" : "";
        return Sentence($"{issued.Year};{reference.Volume}{issue}{page}");
    }

    /// <summary>Ends as a sentence does.</summary>
    public static string Sentence(string text) => text.Length == 0 || text[^1] is '.' or '?' or '!' or '…' ? text : text + ".";

    /// <summary>"Philippe A." and "PA" both give <c>PA</c>.</summary>
    private static string Initials(string? given)
    {
        if (given is null || (given.Length <= 3 && given.All(char.IsUpper))) return given ?? "";
        return string.Concat(given.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => part[0]));
    }
}
