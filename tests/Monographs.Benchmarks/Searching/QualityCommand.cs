using System.CommandLine;
using Monographs.Store.Publishing;
using Monographs.Store.Reading;

namespace Monographs.Benchmarks.Searching;

/// <summary><c>search-quality content</c>: how well names are found, as a table. The same for the same content, on every machine.</summary>
internal static class QualityCommand
{
    private static readonly Argument<string> Content = new("content") { Description = "The content folder: the real one, or one that 'corpus' wrote." };
    private static readonly Option<string?> Editions = new("--editions") { Description = "Where the edition is made and kept; by default in a folder that goes away." };

    public static Command Create()
    {
        var command = new Command("search-quality", "Tells how well names are found: exact, begun, with one and two slips, in other spellings.") { Content, Editions };
        command.SetAction(arguments => Measure(arguments.GetRequiredValue(Content), arguments.GetValue(Editions)));
        return command;
    }

    private static int Measure(string content, string? editions)
    {
        var folder = editions ?? Directory.CreateTempSubdirectory("monographs-").FullName;
        try
        {
            using var edition = Edition.Open(new Publisher(folder).Publish(content, CancellationToken.None).EditionPath);
            Console.WriteLine($"{edition.ListMonographs().Length} monographs, {edition.Search.Names.All.Length} names");
            Console.WriteLine();
            var isMet = true;
            foreach (var row in new NameQuality(edition.Search).Measure())
            {
                Console.WriteLine(row);
                isMet &= row.IsMet;
            }
            return isMet ? 0 : 1;
        }
        finally
        {
            if (editions is null) Directory.Delete(folder, recursive: true);
        }
    }
}
