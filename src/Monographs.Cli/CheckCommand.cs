using System.CommandLine;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Rules;

namespace Monographs.Cli;

/// <summary><c>monographs check [folder]</c>: 0 clean, 1 errors (or warnings with <c>--fail-on warning</c>), 2 wrong usage.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The content folder.", DefaultValueFactory = _ => new("content") };
        var failOn = new Option<FindingLevel>("--fail-on") { Description = "The level from which a finding fails the check.", DefaultValueFactory = _ => FindingLevel.Error };
        var command = new Command("check", "Checks every content file by every rule.") { folder, failOn };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(folder), arguments.GetValue(failOn), arguments.InvocationConfiguration));
        return command;
    }

    private static int Run(DirectoryInfo folder, FindingLevel failOn, InvocationConfiguration console)
    {
        if (!folder.Exists)
        {
            console.Error.WriteLine($"There is no folder '{folder}'. Name the content folder: monographs check content");
            return 2;
        }
        var files = ContentFolder.Read(folder.FullName);
        var findings = ContentCheck.Run(files);
        foreach (var finding in findings) console.Output.WriteLine($"{folder.Name}/{finding}");
        console.Output.WriteLine($"{files.Length} files checked: {Count(FindingLevel.Error)} errors, {Count(FindingLevel.Warning)} warnings.");
        return findings.Any(finding => finding.Level >= failOn) ? 1 : 0;

        int Count(FindingLevel level) => findings.Count(finding => finding.Level == level);
    }
}
