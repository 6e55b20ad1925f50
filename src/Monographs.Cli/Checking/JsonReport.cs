using System.Text.Encodings.Web;
using System.Text.Json;
using Monographs.Content;

namespace Monographs.Cli.Checking;

/// <summary>A list of findings for a program.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<Finding> findings, string folder, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(findings.Select(finding => new
        {
            rule = finding.RuleId,
            level = finding.Level.ToString().ToLowerInvariant(),
            path = folder + finding.Path,
            line = finding.Line,
            column = finding.Column,
            length = finding.Span.Length,
            message = finding.Message,
            replacement = finding.Replacement,
        }), Options));
}
