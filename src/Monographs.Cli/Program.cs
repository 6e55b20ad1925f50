using System.CommandLine;
using Monographs.Cli;

return new RootCommand("Checks and publishes drug monographs.") { CheckCommand.Create() }.Parse(args).Invoke();
