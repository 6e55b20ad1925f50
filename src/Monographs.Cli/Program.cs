using Monographs.Cli;

return MonographsCommand.Run(args, Console.Out, Console.Error);
