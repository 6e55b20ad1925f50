using System.CommandLine;
using System.Diagnostics;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Rules;

namespace Monographs.Benchmarks.Checking;

/// <summary><c>check folder</c>: how long every rule over a content folder takes, beside parsing its files alone. Wanted: at most twice as long.</summary>
internal static class CheckCommand
{
    private const double Wanted = 2;

    private static readonly Argument<string> Folder = new("folder") { Description = "A content folder, such as the one that 'corpus' writes." };

    public static Command Create()
    {
        var command = new Command("check", "Times the check of a content folder against parsing it alone.") { Folder };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(Folder), arguments.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string folder, TextWriter output)
    {
        var entries = ContentFolder.List(folder);
        // Compiles both ways before either is timed.
        Parse([.. entries.Take(300)]);
        ContentCheck.Run([.. entries.Take(300)]);
        var findings = 0;
        var parsing = Time(() => Parse(entries));
        var checking = Time(() => findings = ContentCheck.Run(entries).Length);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024;
        output.WriteLine($"{entries.Count(entry => !entry.IsShared):N0} files: parsing {parsing.TotalSeconds:F2} s, check {checking.TotalSeconds:F2} s ({checking / parsing:F2} times as long, {findings:N0} findings), at most {peak:N0} MB of memory.");
        return checking / parsing <= Wanted ? 0 : 1;
    }

    private static void Parse(IReadOnlyCollection<ContentEntry> entries)
    {
        var reader = new ContentReader(ContentLibrary.LoadShared(entries), checks: false);
        entries.Where(entry => !entry.IsShared).ToList().AsParallel().ForAll(entry =>
        {
            if (entry.Read() is not { } file) return;
            if (file.IsMonograph) reader.ReadMonograph(file);
            else if (file.IsPage) reader.ReadPage(file);
        });
    }

    private static TimeSpan Time(Action work)
    {
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started);
    }
}
