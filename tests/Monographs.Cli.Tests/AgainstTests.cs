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
        Assert.Matches(@"error DOSE-018: .*the dose was '10 mg/kg' and is '100 mg/kg': 10 times as much", output);
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
    public void Against_APageThatIsGoneOrAHeadingOfOne_SaysThatItsAddressIsGone()
    {
        var pages = Path.Combine(Path.GetDirectoryName(_command.PathOf("imalumab"))!, "..", "pages");
        File.Delete(Path.Combine(pages, "accessibility.md"));
        var guide = Path.Combine(pages, "how-to-add-a-monograph.md");
        File.WriteAllText(guide, File.ReadAllText(guide).Replace("### Dose tables", "### Tables of doses", StringComparison.Ordinal));

        var output = _command.Check("--against", "HEAD").Output;

        Assert.Contains("error STRUCT-005b: 'pages/accessibility.md' is gone", output, StringComparison.Ordinal);
        Assert.Contains("error STRUCT-005b: The address '#dose-tables' is gone.", output, StringComparison.Ordinal);
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
    public void Against_ARenameThatGitDoesNotKnow_FollowsTheRedirect()
    {
        File.Move(_command.PathOf("emactuzumab"), _command.PathOf("another"));
        _command.Edit("another", "kind: drug", "redirects: [emactuzumab]\nkind: drug");

        var output = _command.Check("--against", "HEAD").Output;

        Assert.DoesNotContain("DOSE-018", output, StringComparison.Ordinal);
        Assert.DoesNotContain("STRUCT-005b", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_ADoseSeenByASecondPerson_IsAWarningThatNamesIt()
    {
        _command.Edit("imalumab", "| 10 mg/kg |", "| 100 mg/kg |");
        _command.CommitAll("Correct a dose\n\nChange: clinical\nReviewed-by: Ben <ben@example.org>");

        var (code, output, _) = _command.Check("--against", "HEAD~1");

        Assert.Equal(0, code);
        Assert.Matches("warning DOSE-018: .*Reviewed by Ben.", output);

        // What is written after the review is not reviewed.
        _command.Edit("imalumab", "| 100 mg/kg |", "| 1,000 mg/kg |");
        Assert.Matches("error DOSE-018: ", _command.Check("--against", "HEAD~1").Output);
    }

    [Fact]
    public void Against_AReviewerWithTheAddressOfTheAuthor_IsNoSecondPerson()
    {
        _command.Edit("imalumab", "| 10 mg/kg |", "| 11 mg/kg |");
        _command.CommitAll("Correct a dose\n\nChange: clinical\nReviewed-by: A. Editor <Ann@example.org>");

        Assert.Contains("META-004", _command.Check("--against", "HEAD~1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_TwoClinicalCommits_NamesTheOneThatNobodyReviewed()
    {
        _command.Edit("imalumab", "| 10 mg/kg |", "| 11 mg/kg |");
        _command.CommitAll("Correct a dose\n\nChange: clinical\nReviewed-by: Ben <ben@example.org>");
        _command.Edit("imalumab", "| 11 mg/kg |", "| 12 mg/kg |");
        _command.CommitAll("Correct it again\n\nChange: clinical");

        var (code, output, _) = _command.Check("--against", "HEAD~2");

        Assert.Equal(1, code);
        Assert.Matches("error META-004: Commit [0-9a-f]{9} 'Correct it again': ", output);
        Assert.DoesNotContain("'Correct a dose'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_AnEditorialCommitBeforeAReviewedOne_IsAnErrorAtTheLineAsItIsNow()
    {
        _command.Edit("imalumab", "| 10 mg/kg |", "| 11 mg/kg |");
        _command.CommitAll("Mend a word\n\nChange: editorial");
        _command.Edit("imalumab", "fda-status: Not approved;", "# What the regulator says\nfda-status: Never approved;");
        _command.CommitAll("Say it stronger\n\nChange: clinical\nReviewed-by: Ben");

        var (code, output, _) = _command.Check("--against", "HEAD~2");

        var line = Array.FindIndex(File.ReadAllLines(_command.PathOf("imalumab")), text => text.Contains("| 11 mg/kg |", StringComparison.Ordinal)) + 1;
        Assert.Equal(1, code);
        Assert.Matches($@"imalumab\.md\({line},\d+\): error META-003: Commit [0-9a-f]{{9}} 'Mend a word': .*Was: '.*10 mg/kg.*Now: '.*11 mg/kg", output);
    }

    [Theory]
    [InlineData("clincal")]
    [InlineData("7")]
    public void Against_AKindThatIsNone_NamesIt(string kind)
    {
        _command.Edit("imalumab", "| 10 mg/kg |", "| 11 mg/kg |");
        _command.CommitAll($"Correct a dose\n\nChange: {kind}");

        Assert.Contains($"'Change: {kind}' names no kind of change.", _command.Check("--against", "HEAD~1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Against_ABranchThatMovedOn_ChecksThisBranchAlone()
    {
        _command.Git("branch", "other");
        _command.Edit("imalumab", "| 10 mg/kg |", "| 100 mg/kg |");
        _command.CommitAll("Correct a dose");
        _command.Git("branch", "moved");
        _command.Git("checkout", "--quiet", "other");

        Assert.Equal(0, _command.Check("--against", "moved").ExitCode);
    }

    [Fact]
    public void Against_TheMessageOfTheCommitThatIsBeingMade_CountsForIt()
    {
        var message = Path.Combine(_command.Content, "..", "message");
        _command.Edit("imalumab", "| 10 mg/kg |", "| 100 mg/kg |");
        File.WriteAllText(message, "Correct a dose\n\nChange: clinical\nReviewed-by: Ben <ben@example.org>\n# a comment\n");
        Assert.Equal(0, _command.Check("--against", "HEAD", "--message", message).ExitCode);

        File.WriteAllText(message, "Correct a dose\n\nChange: clinical\n");
        Assert.Matches("error META-004: .* nobody", _command.Check("--against", "HEAD", "--message", message).Output);
        Assert.Equal(2, _command.Check("--against", "HEAD", "--message", message + "-gone").ExitCode);
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
