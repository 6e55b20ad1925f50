using Monographs.Content.Files;
using Monographs.Content.Readability;
using Monographs.Content.Reading;

namespace Monographs.Cli.Checking;

/// <summary>How each monograph reads and how well it is sourced, section by section.</summary>
internal static class StatsReport
{
    private static readonly string[] Counted = ["dosing", "safety"];

    public static int Print(ContentLocation location, Terminal terminal)
    {
        var files = location.List();
        var reader = new ContentReader(ContentLibrary.LoadShared(files));
        foreach (var file in files.Where(file => location.Includes(file.Path)).Select(file => file.Read()).OfType<ContentFile>().Where(file => file.IsMonograph))
        {
            var sections = reader.Measure(file);
            terminal.Write($"{location.Shown}{file.Path}\n", "bold");
            terminal.Output.WriteLine($"  {"Section",-28}{"Plain words",12}{"Sentences",11}{"Grade",7}{"All words",11}{"Sentences",11}{"Grade",7}{"Citations",11}{"Figures with a source",23}");
            foreach (var section in sections)
            {
                terminal.Output.WriteLine($"  {section.Title,-28}{section.PlainWords.Words,12}{section.PlainWords.Sentences,11}{Grade(section.PlainWords),7}{section.All.Words,11}{section.All.Sentences,11}{Grade(section.All),7}{section.Citations,11}{Share(section.CitedFigures, section.Figures),23}");
            }
            var counted = sections.Where(section => Counted.Contains(section.Key)).ToList();
            terminal.Output.WriteLine($"  Figures on dosing and safety that carry a source: {Share(counted.Sum(section => section.CitedFigures), counted.Sum(section => section.Figures))}\n");
        }
        return ExitCodes.Clean;
    }

    private static string Grade(ReadingGrade grade) => grade.Words == 0 ? "-" : $"{grade.Grade:0.0}";

    private static string Share(int cited, int all) => all == 0 ? "-" : $"{cited} of {all} ({100.0 * cited / all:0}%)";
}
