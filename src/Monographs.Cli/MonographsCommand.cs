using System.CommandLine;
using Monographs.Cli.Checking;

namespace Monographs.Cli;

/// <summary>The command <c>monographs</c> with all that it can do.</summary>
internal static class MonographsCommand
{
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks and publishes drug monographs.") { CheckCommand.Create(), NewCommand.Create(), RulesCommand.Create(), PublishCommand.Create() };
        var parsed = root.Parse(arguments);
        var exitCode = parsed.Invoke(new() { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
    }
}
