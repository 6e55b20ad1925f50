using System.Text;
using Monographs.Content.Tests.SpecRunner;

namespace Monographs.Content.Tests.Hostile;

/// <summary>Inputs that take a parser long, or deep, by name.</summary>
internal static class HostileText
{
    /// <summary>The kilobytes of the platform's traps: each must be turned away at once.</summary>
    public static IReadOnlyDictionary<string, string> Bodies { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["80 KB of headings"] = Kilobytes("# a\n", 80),
        ["200 KB of indented headings"] = Kilobytes(" ## a\n", 200),
        ["200 KB of headings with a line below"] = Kilobytes("a\n--\n\n", 200),
        ["200 KB of half links"] = Kilobytes("[ (](", 200),
        ["200 KB of half links in lines"] = Kilobytes("[ (](\n", 200),
        ["10,000 quotes deep"] = new string('>', 9_999) + " a",
        ["600 quotes deep, step by step"] = string.Concat(Enumerable.Range(1, 600).Select(depth => new string('>', depth) + "a\n")),
        ["2,500 lists deep"] = Repeat("- ", 2_500) + "a",
        ["10,000 lists deep"] = Repeat("- ", 10_000) + "a",
        ["300 lists deep, step by step"] = string.Concat(Enumerable.Range(0, 300).Select(depth => Repeat("  ", depth) + "- a\n")),
        ["200 KB of stars"] = Kilobytes("*a ", 200),
        ["200 KB of stars in lines"] = Kilobytes("*a\n", 200),
        ["3,000 stars deep"] = Repeat("*a ", 1_500) + Repeat("b* ", 1_500),
        ["200 stars deep"] = Repeat("**a *b ", 100) + Repeat("c* d** ", 100),
        ["200 KB of underscores"] = Kilobytes("_a", 200),
        ["200 KB of underscores in lines"] = Kilobytes("_a\n", 200),
        ["200 KB of backticks"] = Kilobytes("`", 200),
        ["200 KB of backticks in lines"] = Kilobytes("`\n", 200),
        ["200 KB of images"] = Kilobytes("![", 200),
        ["1,900 images in lines"] = Repeat("![\n", 1_900),
        ["150 images deep"] = Repeat("![", 150) + Repeat("](x)", 150),
        ["1,900 open brackets in lines"] = Repeat("[a\n", 1_900),
        ["1,900 open brackets in cells"] = Repeat("|[a\n", 1_900),
        ["200 KB of angles"] = Kilobytes("<", 200),
        ["200 KB of angles in lines"] = Kilobytes("<a\n", 200),
        ["200 KB of comments"] = Kilobytes("<!--\n", 200),
        ["200 KB of bars"] = Kilobytes("|", 200),
        ["200 KB of bars in lines"] = Kilobytes("|a|b\n", 200),
        ["200 KB of table rows"] = "| a | b |\n|---|---|\n" + Kilobytes("| c | d |\n", 200),
        ["a table of 5,000 columns"] = Repeat("|a", 5_000) + "\n" + Repeat("|-", 5_000) + "\n" + Repeat("|b\n", 5_000),
        ["a table of 60 columns and 60,000 rows"] = Repeat("|a", 60) + "\n" + Repeat("|-", 60) + "\n" + Repeat("|b\n", 60_000),
        ["200 KB of tildes"] = Kilobytes("~", 200),
        ["200 KB of tildes in lines"] = Kilobytes("~~~\n", 200),
        ["200 KB of ampersands"] = Kilobytes("&", 200),
        ["200 KB of ampersands in lines"] = Kilobytes("&amp;\n", 200),
        ["200 KB of backslashes"] = Kilobytes("\\", 200),
        ["200 KB of paragraphs"] = Kilobytes("a\n\n", 200),
        ["200 KB of quotes"] = Kilobytes("> a\n\n", 200),
        ["200 KB of list items"] = Kilobytes("1. a\n", 200),
        ["one line of 250 KB"] = Kilobytes("a", 250),
    };

    /// <summary>As much as a file may hold of what is slow.</summary>
    public static IReadOnlyDictionary<string, string> AtTheLimit { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["headings"] = Repeat("## a\n", 999),
        ["headings with a line below"] = Repeat("a\n--\n\n", 3_300),
        ["half links"] = Repeat("[ (](\n", 1_900),
        ["links in one line"] = Repeat("[a](b.md) ", 900),
        ["uses of one long address"] = $"[a]: {new string('x', 9_900)}\n\n{Repeat("[a]\n", 1_900)}",
        ["definitions"] = string.Concat(Enumerable.Range(0, 990).Select(i => $"[r{i}]: x\n\n[r{i}]\n\n")),
        ["stars in one line"] = Repeat("*a ", 3_300),
        ["backticks of every length"] = string.Concat(Enumerable.Range(1, 600).Select(length => new string('`', length) + "a\n")),
        ["angles in lines"] = Repeat("<a href=\"\n", 9_900),
        ["long lines"] = Repeat(new string('a', 9_900) + "\n", 25),
        ["digits"] = Repeat(Repeat("1,111", 1_900) + "a\n", 25),
        ["amounts"] = Repeat(Repeat("1 mg ", 1_900) + "\n", 25),
        ["spaces before stops"] = Repeat(Repeat(" .", 4_900) + "\n", 25),
        ["paragraphs"] = Repeat("a\n\n", 4_900),
        ["quotes"] = Repeat("> a\n\n", 4_900),
        ["lists"] = Repeat("- a\n", 9_900),
        ["notices"] = Repeat("> [!NOTE]\n> **t**\n> a\n\n", 1_900),
        ["advice"] = Repeat("### Do\n\n- a\n\n### Do not\n\n- b\n\n", 490),
        ["tables"] = Repeat("Table: a\n\n|a|b|\n|-|-|\n|c|d|\n\n", 1_600),
        ["5,000 rows"] = "Table: a\n\n| a | b |\n|---|---|\n" + Repeat("| c | d |\n", 5_000),
        ["a wide and long table"] = Repeat("|a", 19) + "\n" + Repeat("|-", 19) + "\n" + Repeat("|b\n", 9_900),
        ["citations"] = Repeat("[@a1]. ", 1_400) + "\n" + Repeat("[@c1]\n", 500),
        ["private-use characters"] = Repeat(Repeat("\uE000 ", 4_900) + "[@a1]\n", 12),
        ["words of the glossary"] = Repeat("zebra zebra cell zebra burden\n", 8_000),
        ["entities"] = Repeat("&lt;&#1234567;&CounterClockwiseContourIntegral;\n", 5_000),
    };

    /// <summary>For the dosing and the safety section.</summary>
    public static IReadOnlyDictionary<string, string> Tables { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["5,000 doses"] = "## Dosing\n\n| Setting | Dose | How often |\n|---|---|---|\n" + Repeat("| x | 5 mg | Every 2 weeks |\n", 5_000),
        ["5,000 doses of many schedules"] = "## Dosing\n\n| Setting | Dose | How often |\n|---|---|---|\n"
            + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"| x{i} | 5 mg | Every 2 weeks, {i % 1000} doses, x{i} |\n")),
        ["one cell of 9,900 amounts"] = $"## Dosing\n\n| Setting | Dose | How often |\n|---|---|---|\n| x | {Repeat("1,", 4_900)} | Weeks {Repeat("1, ", 20)}1 of 6 |\n",
        ["a wide dose table"] = "## Dosing\n\n| Dose | How often" + Repeat(" | Setting", 17) + " |\n" + Repeat("|-", 19) + "|\n" + Repeat("| 1 mg | Every week\n", 9_900),
        ["5,000 side effects"] = "## Safety\n\n| Side effect | Any grade | Grade 3 |\n|---|---|---|\n" + Repeat("| x | 5 of 10 | 20% |\n", 5_000),
    };

    public static string Monograph(string body) => $"{SpecFolder.Frame["monographs/examplumab.md"]}\n## Overview\n\n{body}";

    public static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    public static string Kilobytes(string text, int count) => Repeat(text, count * 1024 / text.Length);
}
