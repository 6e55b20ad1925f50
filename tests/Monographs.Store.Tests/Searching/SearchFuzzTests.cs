using System.Text;
using Monographs.Store.Searching;

namespace Monographs.Store.Tests.Searching;

/// <summary>Whatever is typed, the full-text index is asked something it understands. The program of benchmarks does the same over HTTP, ten thousand times.</summary>
public sealed class SearchFuzzTests
{
    private static readonly string[] Operators =
        ["\"", "\"\"", "*", "(", ")", "AND", "OR", "NOT", "NEAR(a b, 2)", "^", "text:", "{title names}:", "-", "+", ",", ";", "--", "'", "\\", "%", "_", "?", "[", "\0", "\n", "\uE001", "\uD800", "rich", "EX-1042", "5 mg", "1,000 mg/m²", "1e999", "drip"];

    [Fact]
    public void Search_ForOperatorsAndCharactersOfAllPlanes_NeverThrows()
    {
        using var site = Site.WithContent();
        site.Write("monographs/rich.md", Site.RichText);
        site.Write("synonyms.md", "# Synonyms\n\n- drip, infusion \"x\" OR\n");
        site.Publish();
        using var edition = site.Open();
        var random = new Random(20261125);
        for (var i = 0; i < 2_000; i++)
        {
            var text = Make(random);

            var results = edition.Search.Search(text, i % 3 == 0 ? new(null, null, "dosing") : SearchFilter.None);
            edition.Search.Suggest(text);

            Assert.InRange(results.Query.Terms.Length, 0, SearchQuery.MaxTerms);
            Assert.All(results.Hits, hits => Assert.All(hits.Sections, section => Assert.All(section.Snippet, run => Assert.DoesNotContain(run.Text, c => c is '\uE001' or '\uE002'))));
        }
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 30); length > 0; length--)
        {
            if (random.Next(2) == 0) text.Append(Operators[random.Next(Operators.Length)]).Append(' ');
            else if (random.Next(2) == 0) text.Append((char)random.Next(0x10000));
            else text.Append(new Rune(0x10000 + random.Next(0x100000)));
        }
        return text.ToString();
    }
}
