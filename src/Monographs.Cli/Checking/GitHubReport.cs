using Monographs.Content;

namespace Monographs.Cli.Checking;

/// <summary>GitHub's workflow commands, which become annotations beside the changed lines.</summary>
internal static class GitHubReport
{
    public static void Write(IEnumerable<Finding> findings, string folder, TextWriter output)
    {
        foreach (var finding in findings)
        {
            var level = finding.Level switch { FindingLevel.Error => "error", FindingLevel.Warning => "warning", _ => "notice" };
            output.WriteLine($"::{level} file={Property(folder + finding.Path)},line={finding.Line},col={finding.Column},title={Property(finding.RuleId)}::{Data(finding.Message)}");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
