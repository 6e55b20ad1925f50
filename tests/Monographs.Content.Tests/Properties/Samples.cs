using FsCheck;
using FsCheck.Fluent;

namespace Monographs.Content.Tests.Properties;

/// <summary>Texts made of pieces.</summary>
internal static class Samples
{
    private static readonly string[] MarkupPieces =
    [
        "## Overview\n", "\n\n## Dosing\n\n", "\n\n## Safety\n\n", "\n\n## Practical advice\n\n", "\n\n## Zebras\n\n", "\n## Pregnancy [@a1]\n", "### Do\n\n", "### Do not\n\n", "### Cite 1 1\n", "#### ", "# ",
        "- ", "1. ", "+ DO ", "- DON'T ", "> ", "> [!NOTE]\n> ", "> [!PLAIN]\n> ", "> [!BOXED]\n> **t**\n> ", "> [!x]", "**", "*", "_", "`", "```\n", "~~~ js\n", "    ", "\t",
        "[", "](", "](otherlumab.md)", "](javascript:x)", ")", "]", "!", "![a](../figures/cell.svg \"c\")\n\n", "![", "[@a1]", "[@c1; @nobody]", "[@", "[a]: b \"c\"\n\n", "[a]",
        "|", "\n|---|---|\n", "\nTable: t [@c1]\n\n", "\n\n| Setting | Dose | How often |\n|---|---|---|\n", "\n\n| Parameter | Value |\n|---|---|\n| Dose | ", "\n\n| Side effect | Any grade (N = 5) | Grade 3 |\n|---|---|---|\n",
        "| x | 1,000 mg | Every 2 weeks, 5 doses |\n", "| y | 14 of 25 (56%) | 5% |\n", "| z |\n", "\n\n| A [@a1] | `b` |\n|---|---|\n", "> **t [@b1]**\n", "| Frequency | Weeks 1 and 2 of 6 |\n",
        "5 mg", " to ", "days 1 to 21 of 28", "Not studied.", "Not yet written (due 2027-01-31).", "---\n", "***\n", "===\n", "...\n",
        "<b>", "</b>", "<!--", "-->", "<https://example.org>", "<a@example.org>", "&amp;", "&#0;", "&copy", "\\", "{#x .y}", "\n", "\n\n", "\r\n", "\r", " ", "  \n", ". ", "A", "zebra ", "zebra cell", "ZB",
        "a", "b c ", "word", "\uE000", "\u00A0", "\u2028", "\u200B", "é", "٣", "漢字", "😀", "\u0301", "\u202E", "\uFFFD", "\uFEFF",
    ];

    /// <summary>Pieces of Markdown of ours, in any order.</summary>
    public static Gen<string[]> Markup { get; } = Gen.Elements(MarkupPieces).ArrayOf();

    /// <summary>Any UTF-16 code units, halves of surrogate pairs included, among what the readers look for.</summary>
    public static Gen<string[]> Unicode { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())),
        (2, Gen.Choose(0x20, 0x7E).Select(unit => ((char)unit).ToString())),
        (1, Gen.Choose(0xD800, 0xDFFF).Select(unit => ((char)unit).ToString())),
        (1, Gen.Elements(MarkupPieces))).ArrayOf();

    /// <summary>What numbers, frequencies and dates are made of, well and badly.</summary>
    public static Gen<string[]> Amounts { get; } = Gen.Elements(
        "1", "0", "12", "٣", "２", "½", "1,000", ",", ".", "-", "–", " ", "\u00A0", "mg", "/kg", "m²", "%", "g", "to", " or ", " and ", "of ", "(", ")", "N = ", "every ", "other ", "weeks", "Week", "s ", "day", "days ",
        "hours", "once ", "twice ", "3 times ", "daily", " a ", "weekly", "doses", "then ", "at bedtime", "999999999999999999999999999999", "2026", "-13", "-01", "\n", "x", "\uD800", "Not applicable: ", "Not yet written (due ").ArrayOf();

    /// <summary>YAML in block and flow style, with every kind of mark.</summary>
    public static Gen<string[]> Yaml { get; } = Gen.Elements(
        "title: ", "kind: drug\n", "status: ", "names: ", "references:\n", "  - id: a1\n", "    issued: ", "reviewed: ", "2026-11-22\n", "a", "x: y\n", ": ", "- ", "? ", "[", "]", "{", "}", ", ", "\"", "'", "\\u", "D800", "\\U", "FFFFFFFF", "\\x4",
        "&a ", "*a", "!", "!!str ", "!<", "%YAML 1.1\n", "# ", "|", ">", "|9\n", "\n", "\n  ", "\n\t", " ", "\r\n", "---\n", "...\n", "@", "`", "~", "<<: ", "\uFEFF", "\u2028", "\u0085", "😀", "é", "0x1F", "\\", "author: ", "codes: ", "not-same-as: ").ArrayOf();

    public static Gen<int[]> Choices { get; } = Gen.Choose(0, 9_999).ArrayOf();
}
