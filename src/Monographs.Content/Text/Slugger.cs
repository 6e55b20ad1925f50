namespace Monographs.Content.Text;

/// <summary>Makes anchors from headings, unique on a page, in time linear in the text (Markdig's own takes quadratic time on equal headings).</summary>
internal sealed class Slugger
{
    private const int MaxLength = 80;

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
        Span<char> slug = stackalloc char[MaxLength];
        var length = 0;
        foreach (var letter in text)
        {
            var c = Accents.Remove(letter);
            if (length == MaxLength) break;
            if (char.IsAsciiLetterOrDigit(c)) slug[length++] = char.ToLowerInvariant(c);
            else if ((char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c)) && c is not ('\'' or '\u2019') && length > 0 && slug[length - 1] != '-') slug[length++] = '-';
        }
        return slug[..length].Trim('-').ToString();
    }
}
