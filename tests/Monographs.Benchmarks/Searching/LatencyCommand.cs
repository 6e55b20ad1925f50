using System.CommandLine;

namespace Monographs.Benchmarks.Searching;

/// <summary><c>search-latency http://127.0.0.1:5000</c>: asks a running site that shows the made-up corpus, over several connections at once.</summary>
internal static class LatencyCommand
{
    private static readonly Argument<Uri> Site = new("site") { Description = "The address of the running site.", CustomParser = argument => new(argument.Tokens[0].Value) };
    private static readonly Option<int> Count = new("--count") { Description = "How many made-up monographs the site shows.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Requests = new("--requests") { Description = "How many requests are measured, after a tenth as many to warm up.", DefaultValueFactory = _ => 4_000 };
    private static readonly Option<int> Connections = new("--connections") { Description = "How many ask at once.", DefaultValueFactory = _ => 8 };

    public static Command Create()
    {
        var command = new Command("search-latency", "Tells how long searches and suggestions take over HTTP.") { Site, Count, Requests, Connections };
        command.SetAction((arguments, cancellation) => MeasureAsync(arguments.GetRequiredValue(Site), arguments.GetValue(Count), arguments.GetValue(Requests), arguments.GetValue(Connections), cancellation));
        return command;
    }

    private static async Task MeasureAsync(Uri site, int count, int requests, int connections, CancellationToken cancellation)
    {
        var questions = new Questions(count);
        using var asker = new Asker(site, connections);
        (string What, int Requests, Func<int, string> Address)[] rounds =
        [
            ("search, all kinds of questions", requests, number => $"/search?q={Uri.EscapeDataString(questions.Search(number))}"),
            ("suggestions while typing", requests, number => $"/search/suggestions?q={Uri.EscapeDataString(questions.Suggestion(number))}"),
            // The number makes each question another one, so that no stored answer is measured.
            ("search for a word of every document", Math.Min(requests, 200), number => $"/search?q=medicine%20{number}mg"),
        ];
        foreach (var (what, number, address) in rounds)
        {
            await asker.AskAsync(address, requests, number / 10, cancellation);
            Console.WriteLine($"{what,-38} {await asker.AskAsync(address, 0, number, cancellation)}");
        }
    }
}
