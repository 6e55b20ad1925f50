namespace Monographs.Cli.Tests;

public sealed class NewTests : IDisposable
{
    private readonly Command _command = new();

    [Theory]
    [InlineData("drug")]
    [InlineData("class")]
    public void New_OfEitherKind_PassesEveryRule(string kind)
    {
        var made = Command.Run("new", "Examplumab", "--kind", kind, "--content", _command.Content);

        Assert.Equal(0, made.ExitCode);
        Assert.Equal(0, Command.Run("check", _command.PathOf("examplumab"), "--fail-on", "warning", "--today", $"{DateTime.Today:yyyy-MM-dd}").ExitCode);
        Assert.Contains("$schema=http://localhost:5000/schemas/front-matter.json", File.ReadAllText(_command.PathOf("examplumab")), StringComparison.Ordinal);
    }

    /// <summary>What the page "How to add a monograph" shows to copy.</summary>
    [Fact]
    public void Example_OfHowToAddAMonograph_PassesEveryRule()
    {
        var howTo = File.ReadAllText(Path.Combine(_command.Content, "pages", "how-to-add-a-monograph.md"));
        File.WriteAllText(_command.PathOf("examplumab"), howTo.Split("````markdown\n")[1].Split("````")[0]);

        var (code, output, _) = _command.Check("--fail-on", "warning");

        Assert.True(code == 0, output);
    }

    [Fact]
    public void New_OfAFileThatIsThere_LeavesItAlone()
    {
        var before = File.ReadAllText(_command.PathOf("imalumab"));

        var (code, _, error) = Command.Run("new", "Imalumab", "--content", _command.Content);

        Assert.Equal(2, code);
        Assert.Contains("is there already", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_command.PathOf("imalumab")));
    }

    [Theory]
    [InlineData("Ex/umab")]
    [InlineData("Exumab or Whyumab")]
    public void New_OfTwoAgents_IsRefused(string name)
    {
        var (code, _, error) = Command.Run("new", name, "--content", _command.Content);

        Assert.Equal(2, code);
        Assert.Contains("joins two agents", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_WithoutAnId_ListsAll() =>
        Assert.Equal(Monographs.Content.Rules.RuleCatalog.All.Length, Command.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void Rules_WithAnId_SaysWhyAndFromWhere()
    {
        var (code, output, _) = Command.Run("rules", "dose-001");

        Assert.Equal(0, code);
        Assert.All(["Why", "Example", "Cure", "Source", "ISMP"], word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Publish_OfTheContent_ReportsAndHoldsBackALoss()
    {
        var (code, output, _) = Command.Run("publish", _command.Content, "--editions", _command.Editions);
        Assert.Equal(0, code);
        Assert.Contains("0 rejected", output, StringComparison.Ordinal);

        foreach (var file in Directory.GetFiles(Path.Combine(_command.Content, "monographs")).Skip(2)) File.Delete(file);
        Assert.Equal(1, Command.Run("publish", _command.Content, "--editions", _command.Editions).ExitCode);
        Assert.Contains("removed", Command.Run("publish", _command.Content, "--editions", _command.Editions, "--confirm-loss").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();
}
