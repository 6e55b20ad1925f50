using System.CommandLine;

namespace Monographs.Benchmarks.Corpus;

/// <summary><c>corpus folder --count 10000</c>: writes a content folder of made-up monographs, the same on every machine.</summary>
internal static class CorpusCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "The content folder to write." };
    private static readonly Option<int> Count = new("--count") { Description = "How many monographs.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<string> Beside = new("--beside") { Description = "The content folder that is copied first.", DefaultValueFactory = _ => "content" };

    public static Command Create()
    {
        var command = new Command("corpus", "Writes made-up monographs of about 12 KB each beside a copy of the real content.") { Folder, Count, Beside };
        command.SetAction(arguments => Write(arguments.GetRequiredValue(Folder), arguments.GetValue(Count), arguments.GetRequiredValue(Beside)));
        return command;
    }

    /// <param name="beside">Its glossary is linked in every text: without it, publishing would look too fast.</param>
    public static void Write(string folder, int count, string beside)
    {
        foreach (var file in Directory.EnumerateFiles(beside, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(beside, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
        Parallel.For(0, count, index => File.WriteAllText(Path.Combine(folder, "monographs", $"{CorpusName.Of(index).Generic}.md"), CorpusMonograph.Write(index)));
    }
}
