using System.Text.Json;

namespace Monographs.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Command _command = new();

    [Fact]
    public void Check_OfThePublishedContent_IsCleanWithoutASuppression()
    {
        var (code, output, _) = _command.Check("--fail-on", "warning");

        Assert.Equal(0, code);
        Assert.EndsWith("0 errors, 0 warnings.", output.TrimEnd(), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Path.Combine(_command.Content, "monographs")), path => Assert.DoesNotContain("<!-- lint", File.ReadAllText(path), StringComparison.Ordinal));
    }

    [Fact]
    public void Check_WithAFinding_ShowsItsLineThePlaceAndWhatToWrite()
    {
        _command.Edit("imalumab", "10 mg/kg", "10mg/kg");

        var (code, output, _) = Command.Run("check", _command.PathOf("imalumab"));

        Assert.Equal(1, code);
        var lines = output.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("error DOSE-003: '10mg' has no space before its unit. Write '10 mg'.", StringComparison.Ordinal));
        Assert.Matches(@"imalumab\.md\(\d+,\d+\): ", lines[at]);
        Assert.Equal("^^^^", lines[at + 2].Trim());
        Assert.Equal(lines[at + 1].IndexOf("10mg", StringComparison.Ordinal), lines[at + 2].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal("    write: 10 mg", lines[at + 3]);
    }

    [Fact]
    public void Check_OnADayAfterTheReviewWasDue_SaysSo()
    {
        Assert.Equal(1, _command.Check("--today", "2099-01-01").ExitCode);
        Assert.Contains("error META-002: The review was due on ", _command.Check("--today", "2099-01-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stats_InAnotherFormat_IsRefused() => Assert.Equal(2, _command.Check("--stats", "--format", "json").ExitCode);

    [Fact]
    public void Check_OfOneFile_SaysNothingOfOthers()
    {
        _command.Edit("imalumab", "10 mg/kg", "10mg/kg");

        Assert.Equal(0, Command.Run("check", _command.PathOf("emactuzumab")).ExitCode);
    }

    [Fact]
    public void Check_ForGitHub_WritesAnnotations()
    {
        _command.Edit("imalumab", "10 mg/kg", "10mg/kg");

        var (_, output, _) = _command.Check("--format", "github");

        Assert.Matches(@"(?m)^::error file=[^,:]+imalumab\.md,line=\d+,col=\d+,title=DOSE-003::'10mg' has no space", output);
    }

    [Fact]
    public void Check_ForPrograms_WritesJson()
    {
        _command.Edit("imalumab", "10 mg/kg", "10mg/kg");

        using var json = JsonDocument.Parse(_command.Check("--format", "json").Output);

        var finding = json.RootElement.EnumerateArray().First(each => each.GetProperty("rule").GetString() == "DOSE-003");
        Assert.Equal(("error", 4, "10\u00A0mg"), (finding.GetProperty("level").GetString(), finding.GetProperty("length").GetInt32(), finding.GetProperty("replacement").GetString()));
    }

    [Fact]
    public void Check_ForCodeScanning_WritesSarif()
    {
        _command.Edit("imalumab", "10 mg/kg", "10mg/kg");

        using var json = JsonDocument.Parse(_command.Check("--format", "sarif").Output);

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.EndsWith("monographs/imalumab.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        });
    }

    [Fact]
    public void Fix_OfWhatIsSafe_ShowsTheDifferenceAndKeepsEveryDigit()
    {
        _command.Edit("imalumab", "10 mg/kg", "10mg/kg");
        var digits = Digits(_command.PathOf("imalumab"));

        var (code, output, _) = _command.Check("--fix");

        Assert.Equal(0, code);
        Assert.Contains("10mg/kg", output.Split('\n').First(line => line.StartsWith('-')), StringComparison.Ordinal);
        Assert.Contains("10\u00A0mg/kg", output.Split('\n').First(line => line.StartsWith('+')), StringComparison.Ordinal);
        Assert.Equal(digits, Digits(_command.PathOf("imalumab")));
        Assert.Equal(0, _command.Check("--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void Stats_OfTheContent_SayThatEveryDoseHasItsSource()
    {
        var (code, output, _) = _command.Check("--stats");

        Assert.Equal(0, code);
        var shares = output.Split('\n').Where(line => line.Contains("that carry a source", StringComparison.Ordinal)).ToList();
        Assert.Equal(7, shares.Count);
        Assert.All(shares, share => Assert.EndsWith("(100%)", share, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check", "--formt", "json", "Did you mean --format?")]
    [InlineData("check", "nowhere", "", "There is no 'nowhere'.")]
    [InlineData("chekc", "", "", "There is no command 'chekc'. Did you mean check?")]
    [InlineData("check", "--format", "jsn", "'jsn' is no value of --format. Write one of: text, github, sarif, json. Did you mean json?")]
    [InlineData("check", "--fail-on", "never", "Write one of: info, warning, error.")]
    [InlineData("new", "Examplumab", "--kid", "There is no option '--kid'. Did you mean --kind?")]
    [InlineData("new", "Exam", "plumab", "'plumab' is one word too many.")]
    [InlineData("rules", "--no-colour", "", "There is no option '--no-colour'. Did you mean --no-color?")]
    [InlineData("publish", "", "", "--editions")]
    [InlineData("rules", "DOSE-0001", "", "Did you mean DOSE-001?")]
    public void Usage_ThatIsWrong_IsExplained(string command, string first, string second, string hint)
    {
        var (code, output, error) = Command.Run([.. new[] { command, first, second }.Where(word => word.Length > 0)]);

        Assert.Equal(2, code);
        Assert.Contains(hint, output + error, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();

    private static string Digits(string path) => string.Concat(File.ReadAllText(path).Where(char.IsAsciiDigit));
}
