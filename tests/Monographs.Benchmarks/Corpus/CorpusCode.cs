namespace Monographs.Benchmarks.Corpus;

/// <summary>
/// Made-up codes as companies give them: LY3022855, RG7155, BAX69, CC-5013. Of 500 companies a few have hundreds, most a handful; each has letters of its own,
/// two to four, and numbers of three to seven digits.
/// </summary>
internal static class CorpusCode
{
    private const int Companies = 500;
    private const int Step = 70_003;

    /// <summary>Coprime to 10 and 3, and near the golden section: a company's numbers lie apart.</summary>
    private const long NumberStep = 618_033_989;

    /// <summary>Coprime to 26: no two companies have the same letters.</summary>
    private const int LettersStep = 7_919;

    /// <summary>From here on, none has two letters that the rules take for an abbreviation, as SQ.</summary>
    private const int FirstLetters = 36;

    /// <summary>How many codes the company had given before the one with an index.</summary>
    private static readonly int[] Ranks = Rank();

    public static string Of(int index)
    {
        var company = CompanyOf(index);
        var range = 9;
        for (var digits = DigitsOf(company); digits > 1; digits--) range *= 10;
        var number = (range / 9) + (((Ranks[index] * NumberStep) + (company * 7_129L)) % range);
        return $"{LettersOf(company)}{(company % 4 == 3 ? "-" : "")}{number}";
    }

    /// <summary>The first of 500 has a twentieth of all, the first hundred have half.</summary>
    private static int CompanyOf(int index)
    {
        var share = (double)CorpusName.Spread(index, Step) / CorpusName.Names;
        return (int)(Companies * share * share);
    }

    /// <summary>More digits for those that have more codes; no company has more codes than numbers.</summary>
    private static int DigitsOf(int company) => company < 20 ? 6 + (company % 2) : company < 200 ? 4 + (company % 3) : 3 + (company % 3);

    private static string LettersOf(int company)
    {
        var letters = new char[(company % 10) switch { < 4 => 2, < 8 => 3, _ => 4 }];
        var rest = (company + FirstLetters) * LettersStep;
        for (var i = 0; i < letters.Length; i++, rest /= 26) letters[i] = (char)('A' + (rest % 26));
        return new(letters);
    }

    private static int[] Rank()
    {
        var (given, ranks) = (new int[Companies], new int[CorpusName.Names]);
        for (var index = 0; index < ranks.Length; index++) ranks[index] = given[CompanyOf(index)]++;
        return ranks;
    }
}
