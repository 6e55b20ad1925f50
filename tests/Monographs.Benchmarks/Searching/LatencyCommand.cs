using System.CommandLine;

namespace Monographs.Benchmarks.Searching;

/// <summary><c>search-latency http://127.0.0.1:5000</c>: asks a running site that shows the made-up corpus, over several connections at once.</summary>
internal static class LatencyCommand
{
    private static readonly Argument<Uri> Site = new("site") { Description = "The address of the running site.", CustomParser = argument => new(argument.Tokens[0].Value) };
    private static readonly Option<int> Count = new("--count") { Description = "How many made-up monographs the site shows.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Requests = new("--requests") { Description = "How many requests are measured.", DefaultValueFactory = _ => 4_000 };
    private static readonly Option<int> WarmUp = new("--warm-up") { Description = "How many others are asked before: a site compiles what it uses most anew while it runs.", DefaultValueFactory = _ => 12_000 };
    private static readonly Option<int> Connections = new("--connections") { Description = "How many ask at once.", DefaultValueFactory = _ => 8 };

    public static Command Create()
    {
        var command = new Command("search-latency", "Tells how long searches and suggestions take over HTTP.") { Site, Count, Requests, WarmUp, Connections };
        command.SetAction((arguments, cancellation) => MeasureAsync(
            arguments.GetRequiredValue(Site), arguments.GetValue(Count), arguments.GetValue(Requests), arguments.GetValue(WarmUp), arguments.GetValue(Connections), cancellation));
        return command;
    }

    private static async Task MeasureAsync(Uri site, int count, int requests, int warmUp, int connections, CancellationToken cancellation)
    {
        var questions = new Questions(count);
        using var asker = new Asker(site, connections);
        (string What, int WarmUp, int Requests, Func<int, string> Address)[] rounds =
        [
            ("search, all kinds of questions", warmUp, requests, number => $"/search?q={Uri.EscapeDataString(questions.Search(number))}"),
            ("suggestions while typing", warmUp, requests, number => $"/search/suggestions?q={Uri.EscapeDataString(questions.Suggestion(number))}"),
            // The number makes each question another one, so that no stored answer is measured.
            ("search for a word of every document", Math.Min(warmUp, 200), Math.Min(requests, 200), number => $"/search?q=medicine%20{number}mg"),
        ];
        foreach (var (what, before, number, address) in rounds)
        {
            await asker.AskAsync(address, number, before, cancellation);
            Console.WriteLine($"{what,-38} {await asker.AskAsync(address, 0, number, cancellation)}");
        }
    }
}
