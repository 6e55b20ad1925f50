namespace Monographs.Content.Readability;

/// <summary>
/// The US school grade at which a text can be read, by Flesch and Kincaid (J. P. Kincaid and others, 1975).
/// A score sees only the length of words and sentences: it warns, and does not replace a reader.
/// </summary>
public sealed record ReadingGrade(int Words, int Sentences, int Syllables)
{
    public static readonly ReadingGrade None = new(0, 0, 0);

    /// <summary>0 for a text without words.</summary>
    public double Grade => Words == 0 || Sentences == 0 ? 0 : 0.39 * Words / Sentences + 11.8 * Syllables / Words - 15.59;

    public static ReadingGrade operator +(ReadingGrade one, ReadingGrade other) => Add(one, other);

    public static ReadingGrade Add(ReadingGrade one, ReadingGrade other) => new(one.Words + other.Words, one.Sentences + other.Sentences, one.Syllables + other.Syllables);

    /// <param name="measureName">The length of the drug name or explained term that a text begins with, 0 for none: each counts as one word of two syllables.</param>
    public static ReadingGrade OfSentence(ReadOnlySpan<char> sentence, MeasureName measureName)
    {
        var (words, syllables) = (0, 0);
        for (var i = 0; i < sentence.Length;)
        {
            if (!char.IsLetterOrDigit(sentence[i])) { i++; continue; }
            var length = measureName(sentence, i);
            syllables += length > 0 ? 2 : 0;
            if (length == 0)
            {
                while (i + length < sentence.Length && IsPartOfWord(sentence, i + length)) length++;
                syllables += Readability.Syllables.Count(sentence.Slice(i, length));
            }
            words++;
            i += length;
        }
        return words == 0 ? None : new(words, 1, syllables);
    }

    /// <summary>Letters and digits; apostrophes, hyphens, points and commas between them.</summary>
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '\u2019' or '-' or '.' or ',' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));
}

/// <param name="at">Where a word begins.</param>
public delegate int MeasureName(ReadOnlySpan<char> text, int at);
