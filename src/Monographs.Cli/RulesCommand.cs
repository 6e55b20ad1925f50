using System.CommandLine;
using Monographs.Content.Names;
using Monographs.Content.Rules;

namespace Monographs.Cli;

/// <summary><c>monographs rules [id]</c>: the catalog, or one rule in full.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> Id = new("id") { Description = "A rule, such as DOSE-001.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create()
    {
        var command = new Command("rules", "Lists the editorial rules, or explains one.") { Id };
        command.SetAction(arguments => Run(arguments.GetValue(Id), MonographsCommand.TerminalOf(arguments)));
        return command.RefusingUnknownOptions();
    }

    private static int Run(string? id, Terminal terminal)
    {
        if (id is null)
        {
            foreach (var rule in RuleCatalog.All.OrderBy(rule => rule.Id, StringComparer.Ordinal)) terminal.Output.WriteLine($"{rule.Id,-10} {rule.Level.ToString().ToLowerInvariant(),-8} {rule.Title}");
            return ExitCodes.Clean;
        }
        if (RuleCatalog.Find(id) is not { } found)
        {
            var nearest = RuleCatalog.All.MinBy(rule => EditDistance.Between(id.ToUpperInvariant(), rule.Id))!;
            return terminal.Refuse($"There is no rule '{id}'. Did you mean {nearest.Id}? 'monographs rules' lists all.");
        }
        terminal.Write($"{found.Id} ({found.Level.ToString().ToLowerInvariant()}): {found.Title}\n", "bold");
        terminal.Output.WriteLine($"\nWhy      {found.Cause}\nExample  {found.Example}\nCure     {found.Cure}\nSource   {found.Source}");
        return ExitCodes.Clean;
    }
}
