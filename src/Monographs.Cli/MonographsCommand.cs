using System.CommandLine;
using Monographs.Cli.Checking;

namespace Monographs.Cli;

/// <summary>The command <c>monographs</c> with all that it can do.</summary>
internal static class MonographsCommand
{
    private static readonly Option<bool> NoColor = new("--no-color") { Description = "No colors; NO_COLOR in the environment means the same.", Recursive = true };

    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks and publishes drug monographs.") { CheckCommand.Create(), NewCommand.Create(), RulesCommand.Create(), PublishCommand.Create(), NoColor };
        var parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments);
        if (parsed.Errors.Count > 0) return Usage.Refuse(parsed, error);
        var exitCode = parsed.Invoke(new() { Output = output, Error = error });
        return arguments.Length == 0 ? ExitCodes.Usage : exitCode;
    }

    /// <summary>Where a command prints.</summary>
    public static Terminal TerminalOf(ParseResult arguments) => new(arguments.InvocationConfiguration, arguments.GetValue(NoColor));
}
