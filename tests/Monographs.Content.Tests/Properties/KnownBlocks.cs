using System.Text.RegularExpressions;

namespace Monographs.Content.Tests.Properties;

/// <summary>Documents made of blocks that the content format describes, in which every word stands once.</summary>
internal static partial class KnownBlocks
{
    /// <summary>The sign § stands for a word.</summary>
    private static readonly string[] Blocks =
    [
        "## Overview", "## Summary", "## Dosing", "## Dosing", "## Safety and side effects", "## Safety", "## Pregnancy", "## Practical advice", "## Research", "## § §",
        "### § §", "#### §", "# §", "§\n---",
        "§ §. § [@a1] § [@c1]. §", "*§* **§ §** `§` [§ *§*](otherlumab.md) ~§~", "[§](javascript:x) § ![§](https://example.org/x.png)", "§ &amp; § \\* §, <b>§</b> <!-- § -->", "[§, §) [§ (§] *§ _§",
        "- §\n- § §\n- **§**", "1. §\n   §\n\n   §\n2. §", "- §\n  - §\n    > §", "> § §\n>\n> §",
        "> [!NOTE]\n> **§ §**\n> § §", "> [!BOXED]\n> § [@a2]\n>\n> - §\n> - §", "> [!CORRECTION]\n> **§**\n>\n> §", "> [!TIP]\n> **§** §", "> [!NOTE]\n> **§ [@a1] *§***\n> §",
        "> [!PLAIN]\n> § §. §\n>\n> §",
        "Table: § §\n\n| § | § |\n|---|---|\n| § | **§** |\n| § [@c1] | § |", "| *§* [@c2] | [§](otherlumab.md) | § |\n|---|---|---|\n| § | § |\n| § | § | § |",
        "Table: §\n\n| Setting | Dose | How often | § |\n|---|---|---|---|\n| § | 5 mg § | Every 2 weeks, § | § |\n| § | 1 to 5 mg | § | § |",
        "Table: §\n\n| Parameter | § |\n|---|---|\n| Dose | 5 mg § |\n| Frequency | § |\n| § | § |", "Table: §\n\n| Adjustment for | Dose | § |\n|---|---|---|\n| § | § | § |",
        "Table: § [@a1]\n\n| Side effect | Any grade | § |\n|---|---|---|\n| § | 5 of 10 § | § |\n| § (§) | 5% | § |",
        "### Do\n\n- § §\n- §\n\n### Do not\n\n- §\n\n  §\n- §", "### Don'ts\n\n- §", "### Do's and don'ts\n\n- DO §\n- DON'T § §", "### Do's and don'ts\n\n- § §\n- DO §", "### Do\n\n§",
        "![§ §](../figures/cell.svg \"§ §\")", "![§](../figures/cell.svg)", "A ![§](../figures/cell.svg) §",
        "```\n§ §\n§\n```", "    § §", "***", "Not reported.",
    ];

    public static string Document(IEnumerable<int> choices)
    {
        var words = 0;
        return string.Join("\n\n", choices.Select(choice => Place().Replace(Blocks[choice % Blocks.Length], _ => $"w{++words}x"))) + "\n";
    }

    [GeneratedRegex("§", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Place();
}
