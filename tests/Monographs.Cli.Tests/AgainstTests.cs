namespace Monographs.Cli.Tests;

/// <summary>The rules on a change, between a real repository's revision and the files as they stand.</summary>
public sealed class AgainstTests : IDisposable
{
    private readonly Command _command = new();

    public AgainstTests() => _command.CommitAll("Publish");

    [Fact]
    public void Against_TheSame_IsClean() => Assert.Equal(0, _command.Check("--against", "HEAD").ExitCode);

    [Fact]
    public void Against_ATenfoldDose_ShowsOldAndNew()
    {
        _command.Edit("imalumab", "| 10 mg/kg |", "| 100 mg/kg |");

        var (code, output, _) = _command.Check("--against", "HEAD");

        Assert.Equal(1, code);
        Assert.Matches(@"error DOSE-018: .*'10 mg/kg.*' and is '100 mg/kg.*': 10 times as much", output);
    }

    [Fact]
    public void Against_AnEditorialCommitThatChangesANumber_IsAnError()
    {
        _command.Edit("imalumab", "| 10 mg/kg |", "| 11 mg/kg |");
        _command.CommitAll("Mend a word\n\nChange: editorial");

        var (code, output, _) = _command.Check("--against", "HEAD~1");

        Assert.Equal(1, code);
        Assert.Contains("META-003", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_ARemovedMonograph_SaysThatItsAddressIsGone()
    {
        File.Delete(_command.PathOf("imalumab"));

        Assert.Contains("STRUCT-005b", _command.Check("--against", "HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_ARenamedMonograph_AsksForARedirect()
    {
        File.Move(_command.PathOf("imalumab"), _command.PathOf("bax69"));
        _command.Git("add", "--all");
        // Its old name is one of its names, and so leads there.
        Assert.DoesNotContain("leads nowhere", _command.Check("--against", "HEAD").Output, StringComparison.Ordinal);

        File.Move(_command.PathOf("emactuzumab"), _command.PathOf("another"));
        _command.Edit("another", "emactuzumab", "another");
        _command.Edit("another", "Emactuzumab", "Another");
        _command.Git("add", "--all");
        Assert.Contains("Write 'redirects: [emactuzumab]'", _command.Check("--against", "HEAD").Output, StringComparison.Ordinal);

        _command.Edit("another", "kind: drug", "redirects: [emactuzumab]\nkind: drug");
        Assert.DoesNotContain("leads nowhere", _command.Check("--against", "HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_NoSuchRevision_IsWrongUsage()
    {
        var (code, _, error) = _command.Check("--against", "no-such-branch");

        Assert.Equal(2, code);
        Assert.Contains("There is no revision 'no-such-branch'.", error, StringComparison.Ordinal);
    }

    public void Dispose() => _command.Dispose();
}
