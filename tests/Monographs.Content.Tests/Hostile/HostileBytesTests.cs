using System.Text;
using Monographs.Content.Files;

namespace Monographs.Content.Tests.Hostile;

[Collection(nameof(Budget))]
public sealed class HostileBytesTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(HostileText.Monograph("Text.\n"));

    private static readonly Dictionary<string, byte[]> Unreadable = new(StringComparer.Ordinal)
    {
        ["NUL bytes"] = new byte[1_000],
        ["a NUL byte in text"] = [.. Valid, 0, .. Valid],
        ["a bell"] = [.. Valid, 7],
        ["UTF-16 with a mark"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: a\n---\n")],
        ["UTF-16 without a mark"] = Encoding.Unicode.GetBytes("---\ntitle: a\n---\n"),
        ["UTF-16, the other way round"] = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("---\ntitle: a\n---\n")],
        ["UTF-32"] = Encoding.UTF32.GetBytes("---\ntitle: a\n---\n"),
        ["Latin-1"] = [.. Valid, .. Encoding.Latin1.GetBytes("Ménière")],
        ["a byte that begins nothing"] = [.. Valid, 0x80],
        ["a character cut off"] = [.. Valid, 0xE2, 0x82],
        ["an overlong slash"] = [.. Valid, 0xC0, 0xAF],
        ["half a surrogate pair"] = [.. Valid, 0xED, 0xA0, 0x80],
        ["beyond Unicode"] = [.. Valid, 0xF4, 0x90, 0x80, 0x80],
        ["random bytes"] = Random(100_000),
        ["a PNG"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Random(1_000)],
        ["one byte too many"] = Encoding.UTF8.GetBytes(new string('a', ContentFolder.MaxFileBytes + 1)),
    };

    private static readonly Dictionary<string, string> Headless = new(StringComparer.Ordinal)
    {
        ["nothing"] = "",
        ["a byte order mark"] = "\uFEFF",
        ["white space"] = " \t\r\n\n \u00A0\u2003\n",
        ["no front matter"] = "## Overview\n\nText.\n",
        ["front matter that is never closed"] = "---\ntitle: a\n\n## Overview\n",
        ["front matter after an empty line"] = "\n---\ntitle: a\n---\n",
        ["four hyphens"] = "----\ntitle: a\n----\n",
        ["three hyphens"] = "---",
        ["two byte order marks"] = "\uFEFF\uFEFF---\ntitle: a\n---\n",
    };

    public static TheoryData<string> UnreadableNames => [.. Unreadable.Keys];

    public static TheoryData<string> HeadlessNames => [.. Headless.Keys];

    [Theory, MemberData(nameof(UnreadableNames))]
    public void File_ThatIsNotText_IsOneFindingInTime(string name)
    {
        var reading = Budget.ReadMonograph(Unreadable[name]);
        Assert.Null(reading.Model);
        Assert.False(reading.IsPublishable);
        Assert.Equal(("FILE-001", FindingLevel.Error), Assert.Single(reading.Findings) is var finding ? (finding.RuleId, finding.Level) : default);
        Assert.Equal("FILE-001", Assert.Single(Budget.ReadPage(Unreadable[name]).Findings).RuleId);
        Assert.Equal("FILE-001", Assert.Single(Budget.ReadLibrary("glossary.md", Unreadable[name]).Findings).RuleId);
        Assert.NotEmpty(Budget.ReadLibrary("figures/a.svg", Unreadable[name]).Findings);
    }

    [Theory, MemberData(nameof(HeadlessNames))]
    public void File_WithoutFrontMatter_IsOneFindingAtItsBeginning(string name)
    {
        var reading = Budget.ReadMonograph(Encoding.UTF8.GetBytes(Headless[name]));
        Assert.NotNull(reading.Model);
        Assert.Equal(("META-001", 1, 1), Assert.Single(reading.Findings) is var finding ? (finding.RuleId, finding.Line, finding.Column) : default);
        Assert.Equal("META-001", Assert.Single(Budget.ReadPage(Encoding.UTF8.GetBytes(Headless[name])).Findings).RuleId);
    }

    [Fact]
    public void File_OfTheLargestSize_IsText() => Assert.NotNull(Budget.ReadMonograph([.. Valid, .. Encoding.UTF8.GetBytes(HostileText.Repeat(new string('a', 99) + "\n", 2_600))]).Model);

    [Theory]
    [InlineData("beyond the last word")]
    public void Finding_InBytesThatAreNotText_StandsBehindTheLastGoodOne(string word)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"---\ntitle: é {word}"), 0xFF];
        var finding = Assert.Single(Budget.ReadMonograph(bytes).Findings);
        Assert.Equal((2, $"title: é {word}".Length + 1), (finding.Line, finding.Column));
    }

    private static byte[] Random(int count)
    {
        var bytes = new byte[count];
        new Random(20261122).NextBytes(bytes);
        return bytes;
    }
}
