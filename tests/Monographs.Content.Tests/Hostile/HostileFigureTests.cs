using System.Text;

namespace Monographs.Content.Tests.Hostile;

[Collection(nameof(Budget))]
public sealed class HostileFigureTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>T</title><desc>D</desc>";

    private static readonly Dictionary<string, string> Broken = new(StringComparer.Ordinal)
    {
        ["nothing"] = "",
        ["no root"] = "<!-- a -->",
        ["a billion laughs"] = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><svg>&b;</svg>",
        ["a file of this machine"] = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><title>&a;</title></svg>",
        ["an entity that nobody declared"] = Head + "&nbsp;</svg>",
        ["an encoding that nobody knows"] = "<?xml version=\"1.0\" encoding=\"x-unknown\"?>" + Head + "</svg>",
        ["UTF-7"] = "<?xml version=\"1.0\" encoding=\"utf-7\"?>" + Head + "</svg>",
        ["the wrong namespace"] = Head.Replace("2000/svg", "1999/xhtml") + "</svg>",
        ["elements that are never closed"] = Head + HostileText.Repeat("<g>", 60_000),
        ["30,000 groups deep"] = Head + HostileText.Repeat("<g>", 30_000) + HostileText.Repeat("</g>", 30_000) + "</svg>",
        ["250 KB of attributes"] = Head + "<path " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=\"\" ")) + "/></svg>",
        ["60,000 scripts"] = Head + HostileText.Repeat("<x/>", 60_000) + "</svg>",
    };

    public static TheoryData<string> Names => [.. Broken.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Figure_ThatIsNotADrawing_IsAFindingInTime(string name)
    {
        var findings = Budget.ReadLibrary("figures/a.svg", Encoding.UTF8.GetBytes(Broken[name])).Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(("A11Y-003", FindingLevel.Error), (finding.RuleId, finding.Level)));
    }
}
