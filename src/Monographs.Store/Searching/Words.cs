using System.Globalization;

namespace Monographs.Store.Searching;

/// <summary>The words of a text one after the other, taken apart as the index does it (FTS5's tokenizer unicode61): letters, numbers and private-use characters.</summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Current => _text[Start..End];

    public bool MoveNext()
    {
        var all = _text;
        var at = End;
        while (at < all.Length && !IsPart(all[at])) at++;
        Start = at;
        while (at < all.Length && IsPart(all[at])) at++;
        End = at;
        return at > Start;
    }

    private static bool IsPart(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetter(c) || char.IsNumber(c) || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse;
}
