using System.CommandLine;
using System.Diagnostics;
using Monographs.Store.Publishing;

namespace Monographs.Benchmarks.Publishing;

/// <summary><c>publication folder</c>: publishes a content folder whole, then with nothing changed, then with one file changed, as a running site would.</summary>
internal static class PublicationCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "The content folder; one file in it is changed and put back." };
    private static readonly Option<int> Times = new("--times") { Description = "How often nothing and one file are changed.", DefaultValueFactory = _ => 5 };
    private static readonly Option<string?> Editions = new("--editions") { Description = "Where editions are written, to start from one that is there; else a new temporary folder." };

    public static Command Create()
    {
        var command = new Command("publication", "Measures publications: whole, with nothing changed, with one file changed.") { Folder, Times, Editions };
        command.SetAction(arguments => Measure(arguments.GetRequiredValue(Folder), arguments.GetValue(Times), arguments.GetValue(Editions)));
        return command;
    }

    private static void Measure(string folder, int times, string? editions)
    {
        var temporary = editions is null ? Directory.CreateTempSubdirectory("editions-") : null;
        try
        {
            var publisher = new Publisher(editions ?? temporary!.FullName);
            Say("whole", () => publisher.Publish(folder));
            for (var i = 0; i < times; i++) Say("nothing changed", () => publisher.Publish(folder));
            var file = Directory.EnumerateFiles(Path.Combine(folder, "monographs"), "*.md").Order(StringComparer.Ordinal).First();
            var text = File.ReadAllText(file);
            try
            {
                for (var i = 0; i < times; i++)
                {
                    File.WriteAllText(file, text.Replace("## Research\n", $"## Research\n\nThis is change {i}.\n", StringComparison.Ordinal));
                    Say("one file changed", () => publisher.Publish(folder));
                }
            }
            finally
            {
                File.WriteAllText(file, text);
            }
            Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        }
        finally
        {
            temporary?.Delete(recursive: true);
        }
    }

    /// <summary>Processor time too: where others use the machine, the clock says more about them.</summary>
    private static void Say(string what, Func<Publication> publish)
    {
        var before = Environment.CpuUsage.TotalTime;
        var publication = publish();
        var cpu = Environment.CpuUsage.TotalTime - before;
        Console.WriteLine($"{what,-17} {publication.Duration.TotalMilliseconds,8:F0} ms, processor {cpu.TotalMilliseconds,8:F0} ms, {publication.Parsed} parsed, {publication.Rejected} rejected, edition {new FileInfo(publication.EditionPath).Length / 1_000_000} MB");
    }
}
