using System.Text;
using Monographs.Content.Reading;

namespace Monographs.Content.Tests.Hostile;

/// <summary>An old version is shown whatever errors its text has.</summary>
public sealed class FormerAnchorTests
{
    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' onclick='alert(1)")]
    public void FindModel_KeyIsNoAnchor_LeavesItOut(string key)
    {
        var text = $"---\ntitle: Examplumab\nanchors: {{ {Quote(key)}: blood-tests }}\n---\n\n## Overview\n\n### Blood tests\n\nText.\n";

        var model = new ContentReader(ContentLibrary.Load([])).FindModel(new("monographs/examplumab.md", Encoding.UTF8.GetBytes(text), ""));

        Assert.Equal("<h3 id=\"blood-tests\">Blood tests</h3>\n<p>Text.</p>", Assert.Single(model!.Sections).Html);
    }

    private static string Quote(string key) => $"'{key.Replace("'", "''", StringComparison.Ordinal)}'";
}
