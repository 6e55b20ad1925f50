using System.CommandLine;
using System.Text;

namespace Monographs.Benchmarks.Searching;

/// <summary><c>search-fuzz http://127.0.0.1:5000</c>: searches a running site for operators and characters of all planes.</summary>
internal static class FuzzCommand
{
    private static readonly Argument<Uri> Site = new("site") { Description = "The address of the running site.", CustomParser = argument => new(argument.Tokens[0].Value) };
    private static readonly Option<int> Count = new("--count") { Description = "How many texts are searched for.", DefaultValueFactory = _ => 10_000 };

    private static readonly string[] Pieces =
        ["\"", "*", "(", ")", "AND", "OR", "NOT", "NEAR(a b, 2)", "^", "text:", "-", "--", "'", "\\", "%00", "\0", "<i id=evil>", "\"><i id=evil>", "javascript:alert(1)", "{{7*7}}", "${x}", "../..", " ", "dose", "5 mg"];

    public static Command Create()
    {
        var command = new Command("search-fuzz", "Searches for operators and characters of all planes: every answer must be one, with nothing of it as markup.") { Site, Count };
        command.SetAction((arguments, cancellation) => FuzzAsync(arguments.GetRequiredValue(Site), arguments.GetValue(Count), cancellation));
        return command;
    }

    private static async Task<int> FuzzAsync(Uri site, int count, CancellationToken cancellation)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site };
        var (statuses, bad) = (new SortedDictionary<int, int>(), new List<string>());
        for (var i = 0; i < count; i++)
        {
            var query = Make(new Random(i));
            using var answer = await client.GetAsync($"{(i % 2 == 0 ? "/search" : "/search/suggestions")}?q={query}", cancellation);
            var text = await answer.Content.ReadAsStringAsync(cancellation);
            var status = (int)answer.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            if (status is not (200 or 400) || text.Contains("<i id=evil", StringComparison.Ordinal)) bad.Add($"{status} {query}");
        }
        Console.WriteLine($"{count} searches: {string.Join(", ", statuses.Select(each => $"{each.Value} answered {each.Key}"))}; {bad.Count} wrong");
        foreach (var query in bad.Take(20)) Console.WriteLine(query);
        return bad.Count == 0 ? 0 : 1;
    }

    /// <summary>As it stands in an address; now and then longer than the site allows.</summary>
    private static string Make(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, random.Next(20) == 0 ? 120 : 16); length > 0; length--)
        {
            if (random.Next(3) == 0) text.Append(Pieces[random.Next(Pieces.Length)]);
            else text.Append(new Rune(random.Next(2) == 0 ? random.Next(0xD800) : 0xE000 + random.Next(0x110000 - 0xE000)));
        }
        return Uri.EscapeDataString(text.ToString());
    }
}
