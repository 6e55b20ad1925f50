using Monographs.Benchmarks.Corpus;

namespace Monographs.Benchmarks.Searching;

/// <summary>What is asked of a site with the made-up corpus: the same questions for the same number, and few of them twice.</summary>
internal sealed class Questions(int monographs)
{
    private static readonly string[] Topics = ["dose", "side effects", "nausea", "mechanism", "headache grade 3", "trial results", "swelling", "pregnancy", "infusion reaction", "half-life"];

    /// <summary>Two thirds are names, as on such sites; the others are topics, doses, phrases and mistakes.</summary>
    public string Search(int number)
    {
        var random = new Random(number);
        var name = CorpusName.Of(random.Next(monographs));
        var topic = Topics[random.Next(Topics.Length)];
        return random.Next(12) switch
        {
            <= 2 => name.Title,
            3 => name.Code,
            4 => name.Brand,
            <= 7 => $"{name.Generic} {topic}",
            8 => Slips.Make(name.Generic, 1, number),
            9 => $"{name.Generic[..6]} {topic}",
            10 => $"{5 * random.Next(1, 100)} mg {topic}",
            _ => $"{topic} {Topics[random.Next(Topics.Length)]}",
        };
    }

    /// <summary>A name, or a name and a topic, as far as it has been typed.</summary>
    public string Suggestion(int number)
    {
        var random = new Random(number);
        var name = CorpusName.Of(random.Next(monographs));
        var text = random.Next(4) switch { 0 => name.Code, 1 => name.Brand, 2 => name.Generic, _ => $"{name.Generic} {Topics[random.Next(Topics.Length)]}" };
        return text[..random.Next(2, text.Length + 1)];
    }
}
