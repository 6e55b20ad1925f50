using System.CommandLine;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Store;
using Monographs.Store.Publishing;

namespace Monographs.Cli;

/// <summary><c>monographs publish --editions folder</c>: makes the edition that a site or a replica serves.</summary>
internal static class PublishCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "The content folder.", DefaultValueFactory = _ => "content" };
    private static readonly Option<string> Editions = new("--editions") { Description = "Where editions are written: the site's setting Monographs:Editions.", Required = true };
    private static readonly Option<bool> ConfirmLoss = new("--confirm-loss") { Description = "Publish although most monographs are gone from the content folder." };

    public static Command Create()
    {
        var command = new Command("publish", "Makes the edition of a content folder and reports what changed.") { Folder, Editions, ConfirmLoss };
        command.SetAction(arguments => Run(arguments, MonographsCommand.TerminalOf(arguments)));
        return command.RefusingUnknownOptions();
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        try
        {
            var content = arguments.GetRequiredValue(Folder);
            var count = ContentFolder.List(content).Count(file => !file.IsShared);
            var publication = terminal.WithProgress("Publishing", count, progress =>
                new Publisher(arguments.GetRequiredValue(Editions), arguments.GetValue(ConfirmLoss)) { Progress = progress }.Publish(content));
            if (publication.HeldBack)
            {
                terminal.Error.WriteLine("Held back: more than half of the published monographs are gone from the content folder. If that is meant, say it again with --confirm-loss.");
                return ExitCodes.Findings;
            }
            foreach (var finding in publication.Findings.Where(finding => finding.Level is FindingLevel.Error)) terminal.Output.WriteLine(finding);
            terminal.Output.WriteLine($"{publication.Added} added, {publication.Changed} changed, {publication.Unchanged} unchanged, {publication.Removed} removed, {publication.Rejected} rejected in {publication.Duration.TotalSeconds:F1} s.");
            terminal.Output.WriteLine($"Edition {publication.ContentHash}: {publication.EditionPath}");
            return publication.Rejected > 0 ? ExitCodes.Findings : ExitCodes.Clean;
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or EditionException)
        {
            return terminal.Refuse(exception.Message);
        }
    }
}
