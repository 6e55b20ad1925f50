using System.Collections.Immutable;
using System.CommandLine;
using Monographs.Cli.Fixing;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Rules;

namespace Monographs.Cli.Checking;

/// <summary><c>monographs check [paths]</c>: every rule over the content, or over the files named.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Paths = new("paths") { Description = "A content folder, or files in it. Default: content", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<ReportFormat> Format = Usage.Choice("--format", "How findings are printed.", ReportFormat.Text);
    private static readonly Option<FindingLevel> FailOn = Usage.Choice("--fail-on", "The level from which a finding fails the check.", FindingLevel.Error);
    private static readonly Option<string?> Against = new("--against") { Description = "A git revision: checks the change since this branch left it too, with old and new value side by side." };
    private static readonly Option<string?> Message = new("--message") { Description = "A file with the message of the commit that is being made: the kind and the reviewers of what is not committed yet. For a hook, with --against." };
    private static readonly Option<bool> Fix = new("--fix") { Description = "Applies the corrections that cannot change what a reader is told, and shows the difference." };
    private static readonly Option<DateOnly> Today = new("--today") { Description = "The day by which review dates are judged, as 2026-11-22. Default: today.", DefaultValueFactory = _ => DateOnly.FromDateTime(DateTime.Today) };
    private static readonly Option<bool> Stats = new("--stats") { Description = "Prints words, sentences, reading grade and citations of each section." };

    public static Command Create()
    {
        var command = new Command("check", "Checks content by every editorial rule. Exit code 0: clean; 1: findings; 2: wrong usage.") { Paths, Format, FailOn, Against, Message, Fix, Today, Stats };
        command.SetAction(arguments => Run(arguments));
        return command.RefusingUnknownOptions();
    }

    private static int Run(ParseResult arguments)
    {
        var terminal = MonographsCommand.TerminalOf(arguments);
        var (location, fault) = ContentLocation.Find(arguments.GetValue(Paths) ?? []);
        if (location is null) return terminal.Refuse(fault!);
        if (arguments.GetValue(Stats) && arguments.GetValue(Format) is not ReportFormat.Text) return terminal.Refuse("--stats prints text only. Leave out --format, or --stats.");
        if (arguments.GetValue(Stats)) return StatsReport.Print(location, terminal);

        var files = location.List();
        var today = arguments.GetValue(Today);
        var findings = terminal.WithProgress("Checking", files.Count(file => !file.IsShared), progress => ContentCheck.Run(files, progress, today));
        if (arguments.GetValue(Fix) && Fixes.Apply(location, files, findings, terminal) > 0) findings = ContentCheck.Run(files = location.List(), today: today);
        if (arguments.GetValue(Against) is { } revision)
        {
            var (changes, trouble) = ChangeCheck.Run(location, files, revision, arguments.GetValue(Message));
            if (trouble is not null) return terminal.Refuse(trouble);
            findings = [.. findings, .. changes];
        }
        findings = [.. findings.Where(finding => location.Includes(finding.Path)).OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)];
        Report(arguments.GetValue(Format), findings, files, location, terminal);
        return findings.Any(finding => finding.Level >= arguments.GetValue(FailOn)) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Report(ReportFormat format, ImmutableArray<Finding> findings, ImmutableArray<ContentEntry> files, ContentLocation location, Terminal terminal)
    {
        switch (format)
        {
            case ReportFormat.GitHub: GitHubReport.Write(findings, location.Shown, terminal.Output); break;
            case ReportFormat.Sarif: SarifReport.Write(findings, location.Shown, terminal.Output); break;
            case ReportFormat.Json: JsonReport.Write(findings, location.Shown, terminal.Output); break;
            default: TextReport.Write(findings, files, location, terminal); break;
        }
    }
}

internal enum ReportFormat
{
    Text,
    GitHub,
    Sarif,
    Json,
}
