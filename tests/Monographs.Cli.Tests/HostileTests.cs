using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Monographs.Cli.Tests;

/// <summary>Files made to stop a parser, or its process: the command says of each what is wrong, and goes on.</summary>
/// <remarks>It runs alone and measures the processors' time, so that a busy machine fails no test.</remarks>
[Collection(nameof(HostileTests)), CollectionDefinition(nameof(HostileTests), DisableParallelization = true)]
public sealed class HostileTests : IDisposable
{
    private const int Copies = 10;

    private static readonly Dictionary<string, string> Contents = new()
    {
        ["brackets-in-yaml"] = $"---\n{new string('[', 16 * 1024)}\n---\n",
        ["braces-in-yaml"] = $"---\n{new string('{', 16_000)}\n---\n",
        ["lists-in-yaml"] = $"---\n{Repeat("- ", 8_000)}a\n---\n",
        ["long-yaml"] = $"---\n{Repeat("a: b\n", 40_000)}---\n",
        ["alias-in-yaml"] = "---\na: &a [x, x]\nb: [*a, *a]\n---\n",
        ["tag-in-yaml"] = "---\ntitle: !!python/object/apply:os.system [ls]\n---\n",
        ["twice-in-yaml"] = "---\ntitle: a\ntitle: b\n---\n",
        ["open-yaml"] = "---\ntitle: a\n",
        ["escape-in-yaml"] = "---\ntitle: \"\\UFFFFFFFF\"\n---\n",
        ["empty"] = "",
        ["headings"] = Repeat("# a\n", 20_000),
        ["half-links"] = Repeat("[ (](", 40_000),
        ["quotes"] = new string('>', 9_999) + " a",
        ["lists"] = Repeat("- ", 4_000) + "a",
        ["bars"] = Repeat("|", 200_000),
        ["one-line"] = Repeat("a", 250_000),
        ["paragraphs"] = Repeat("a\n\n", 70_000),
        ["too-large"] = Repeat("text\n", 60_000),
        ["zero-bytes"] = "---\ntitle: a\n---\n\0\0\0",
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("monographs-");

    [Fact]
    public void Check_OfTwoHundredHostileFiles_GivesEachOneFindingInTime()
    {
        var monographs = _folder.CreateSubdirectory("monographs").FullName;
        for (var copy = 0; copy < Copies; copy++)
        {
            foreach (var (name, text) in Contents) File.WriteAllText(Path.Combine(monographs, $"{name}-{copy}.md"), text);
            File.WriteAllBytes(Path.Combine(monographs, $"latin-{copy}.md"), Encoding.Latin1.GetBytes("---\ntitle: é\n---\n"));
            File.CreateSymbolicLink(Path.Combine(monographs, $"link-{copy}.md"), "/etc/passwd");
            Directory.CreateDirectory(Path.Combine(monographs, $"folder-{copy}.md"));
        }
        var started = Process.GetCurrentProcess().TotalProcessorTime;

        var (code, output, _) = Command.Run("check", _folder.FullName, "--format", "json");

        Assert.InRange((Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds, 0, 30);
        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        var files = json.RootElement.EnumerateArray().GroupBy(finding => finding.GetProperty("path").GetString()).ToList();
        Assert.Equal(Copies * (Contents.Count + 3), files.Count);
        Assert.All(files, file => Assert.Equal("error", Assert.Single(file).GetProperty("level").GetString()));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
