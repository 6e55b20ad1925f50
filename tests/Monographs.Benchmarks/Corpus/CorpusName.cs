namespace Monographs.Benchmarks.Corpus;

/// <summary>
/// The made-up names of the monograph with a number, up to 226,981. No two words are within two edits of each other: consonants and vowels alternate, so that
/// a letter more or less would have to come with another, and any two names differ in three of five syllables (a Reed-Solomon code over 61 of them).
/// </summary>
internal sealed record CorpusName(string Generic, string Brand, string Code)
{
    private const int Syllables = 61;
    internal const int Names = Syllables * Syllables * Syllables;
    private const string Consonants = "bdfgklmnprstvzcj";
    private const string Vowels = "aeiou";
    private const string FirstVowels = "aeio";

    private static readonly string[] Stems = ["mab", "nib", "tan", "rin", "lol", "vir", "pam", "zol"];

    public string Title => Capital(Generic);

    public static CorpusName Of(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Names);
        var generic = string.Concat(Codeword(Spread(index, 50_021)).Select(Open));
        var brand = string.Concat(Codeword(Spread(index, 90_001)).Select(Closed));
        return new(generic + Stems[index % Stems.Length], Capital(brand) + "ia", CorpusCode.Of(index));
    }

    /// <summary>Neighbors in number are no neighbors in name.</summary>
    internal static int Spread(int index, int step) => (int)((((long)index * step) + 31_337) % Names);

    /// <summary>Three syllables that hold the number and two that check them.</summary>
    private static int[] Codeword(int number)
    {
        var (a, b, c) = (number % Syllables, number / Syllables % Syllables, number / Syllables / Syllables);
        return [a, b, c, (a + b + c) % Syllables, (a + (2 * b) + (3 * c)) % Syllables];
    }

    private static string Open(int syllable) => $"{Consonants[syllable % 16]}{FirstVowels[syllable / 16]}";

    private static string Closed(int syllable) => $"{Vowels[(syllable / 16) + 1]}{Consonants[syllable % 16]}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
