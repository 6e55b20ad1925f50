using System.Text;

namespace Monographs.Content.Text;

/// <summary>Makes anchors from headings, unique on a page, in time linear in the text (Markdig's own takes quadratic time on equal headings).</summary>
internal sealed class Slugger
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    public void Reserve(string anchor) => _used.TryAdd(anchor, 1);

    public string Make(string text, string fallback)
    {
        var slug = Slugify(text);
        if (slug.Length == 0) slug = fallback;
        if (_used.TryAdd(slug, 1)) return slug;
        string numbered;
        do numbered = $"{slug}-{++_used[slug]}";
        while (!_used.TryAdd(numbered, 1));
        return numbered;
    }

    public static string Slugify(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text)
        {
            var c = Accents.Remove(letter);
            if (slug.Length >= 80) break;
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if ((char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c)) && c is not ('\'' or '\u2019') && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }
}
