using System.CommandLine;
using Monographs.Cli;
using Monographs.Cli.Checking;

var root = new RootCommand("Checks and publishes drug monographs.")
{
    CheckCommand.Create(),
    NewCommand.Create(),
    RulesCommand.Create(),
    PublishCommand.Create(),
};
var arguments = root.Parse(args);
var exitCode = arguments.Invoke();
return arguments.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
