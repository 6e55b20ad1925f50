using System.CommandLine;
using Monographs.Content.Names;

namespace Monographs.Cli;

/// <summary>Words that a command does not know: says so, and which word was probably meant.</summary>
internal static class Usage
{
    public static int Refuse(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var others = parsed.Errors.Select(each => each.Message).Where(message => !parsed.UnmatchedTokens.Any(word => message.Contains($"'{word}'", StringComparison.Ordinal)));
        // Without its subcommand, the root asks for one; a misspelled one was given.
        if (parsed.UnmatchedTokens.Count > 0 && command.Subcommands.Count > 0) others = [];
        foreach (var line in parsed.UnmatchedTokens.Select(word => Explain(word, command)).Concat(others).Distinct()) error.WriteLine(line);
        error.WriteLine($"'{PathOf(command)} --help' shows how it is used.");
        return ExitCodes.Usage;
    }

    /// <summary>Options that are not known are no values of the command's arguments.</summary>
    public static Command RefusingUnknownOptions(this Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                foreach (var word in result.Tokens.Select(token => token.Value).Where(IsOption)) result.AddError(Explain(word, command));
            });
        }
        return command;
    }

    /// <summary>An option whose value is one of a few words.</summary>
    public static Option<T> Choice<T>(string name, string description, T otherwise)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(word => word.ToLowerInvariant()).ToArray();
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => otherwise,
            CustomParser = result =>
            {
                var word = result.Tokens[^1].Value;
                if (words.Contains(word, StringComparer.OrdinalIgnoreCase)) return Enum.Parse<T>(word, ignoreCase: true);
                result.AddError($"'{word}' is no value of {name}. Write one of: {string.Join(", ", words)}.{Suggest(word, words)}");
                return otherwise;
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }

    private static string Explain(string word, Command command) =>
        IsOption(word) ? $"There is no option '{word}'.{Suggest(word, OptionsOf(command))}"
        : command.Subcommands.Count > 0 ? $"There is no command '{word}'.{Suggest(word, command.Subcommands.Select(each => each.Name))}"
        : $"'{word}' is one word too many. Put a name of several words into quotation marks.";

    private static string Suggest(string word, IEnumerable<string> known) =>
        known.MinBy(each => EditDistance.Between(each, word)) is { } nearest && EditDistance.Between(nearest, word) <= Math.Max(2, word.Length / 2) ? $" Did you mean {nearest}?" : "";

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Select(option => option.Name);

    private static bool IsOption(string word) => word.StartsWith('-');

    private static string PathOf(Command command) => string.Join(' ', command.Parents.OfType<Command>().Select(parent => parent.Name).Append(command.Name));
}
