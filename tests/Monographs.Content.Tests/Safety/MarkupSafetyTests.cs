using System.Text.Encodings.Web;
using System.Text.Json;
using Monographs.Content.Reading;
using Monographs.Content.Tests.SpecRunner;

namespace Monographs.Content.Tests.Safety;

/// <summary>Whatever an editor writes, and wherever: only our own elements, attributes and kinds of address reach a page.</summary>
public sealed class MarkupSafetyTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Markup => [.. Payloads.Markup];

    public static TheoryData<string> Svg => [.. Payloads.Svg];

    [Theory, MemberData(nameof(Markup))]
    public void Body_WithAPayload_IsSafe(string payload)
    {
        var line = payload.Replace("\n", " ");
        var quoted = "> " + payload.Replace("\n", "\n> ");
        AssertSafe(Monograph($"## Overview\n\nBefore {payload}\n\n{payload}\n\n{quoted}\n\n- {line}\n\n> [!PLAIN]\n{quoted}\n\n> [!NOTE]\n> **{line}**\n{quoted}\n"));
        AssertSafe(Monograph($"{payload}\n\n## {line}\n\n### {line}\n\nText.\n"));
    }

    [Theory, MemberData(nameof(Markup))]
    public void Table_WithAPayload_IsSafe(string payload)
    {
        var cell = payload.Replace("\n", " ").Replace("|", "\\|");
        AssertSafe(Monograph($"## Dosing\n\nTable: {cell}\n\n| Setting | Dose | How often | {cell} |\n|---|---|---|---|\n| {cell} | 5 mg {cell} | Every 2 weeks {cell} | {cell} |\n"));
        AssertSafe(Monograph($"## Safety\n\nTable: {cell}\n\n| Side effect | Any grade | {cell} |\n|---|---|---|\n| {cell} | 5 of 10 {cell} | {cell} |\n"));
    }

    [Theory, MemberData(nameof(Markup))]
    public void Link_WithAPayloadInItsParts_IsSafe(string payload)
    {
        var line = payload.Replace("\n", " ");
        AssertSafe(Monograph($"## Overview\n\n[{line}](otherlumab.md)\n\n[x](otherlumab.md \"{line}\")\n\nA ![{line}](../figures/cell.svg)\n\n![x](../figures/cell.svg \"{line}\")\n\n![{line}](../figures/cell.svg 'x')\n\n[x]({line})\n\n[y]: {line} \"x\"\n\n[y] <{line}>\n"));
    }

    [Theory, MemberData(nameof(Markup))]
    public void FrontMatter_WithAPayload_IsSafe(string payload)
    {
        var value = JsonSerializer.Serialize(payload, Relaxed);
        AssertSafe($"---\ntitle: {value}\nkind: {value}\nstatus: {value}\nsummary: {value}\nnames: {{ generic: {value}, brands: [{value}] }}\nreferences:\n  - {{ id: {value}, title: {value}, URL: {value} }}\n---\n\n## Uses for {payload.Split('\n')[0]}\n\nText [@a1].\n");
    }

    [Theory, MemberData(nameof(Markup))]
    public void Glossary_WithAPayload_IsSafe(string payload)
    {
        var line = payload.Replace("\n", " ");
        AssertSafe(Monograph($"## Overview\n\nA zebra, {payload} and {line}.\n"), $"## zebra\nAlso: {line}\n\n{payload}\n\n## {line}\n\n{payload}\n");
    }

    [Theory, MemberData(nameof(Svg))]
    public void Figure_WithAPayload_IsSafe(string payload)
    {
        var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>T</title><desc>&lt;script&gt;</desc>{payload}</svg>";
        AssertSafe(Monograph("## Overview\n\n![A cell](../figures/hostile.svg)\n"), svg: svg);
    }

    [Fact]
    public void AllowList_OfWhatPagesUse_RefusesWhatTheyDoNot()
    {
        Assert.Empty(AllowList.Violations("", "<p>a <a href=\"/b\">c</a></p>"));
        Assert.All(["<img>", "<p onclick=x>", "<a href=\"javascript:x\">", "<a href=\"//x\">", "<!--x-->", "<svg><a/></svg><script></script>"], html => Assert.NotEmpty(AllowList.Violations("", html)));
    }

    private static string Monograph(string body) => $"{SpecFolder.Frame["monographs/examplumab.md"]}\n{body}";

    private static void AssertSafe(string text, string? glossary = null, string? svg = null)
    {
        var files = SpecFolder.Frame.SetItem("glossary.md", glossary ?? SpecFolder.Frame["glossary.md"]).SetItem("figures/hostile.svg", svg ?? "").Select(each => SpecFolder.File(each.Key, each.Value));
        var library = ContentLibrary.Load(files);
        var reader = new ContentReader(library);
        var monograph = reader.ReadMonograph(SpecFolder.File("monographs/examplumab.md", text)).Model;
        var page = reader.ReadPage(SpecFolder.File("pages/examplumab.md", text)).Model;
        Assert.NotNull(monograph);
        var html = monograph.Sections.SelectMany(section => new[] { (section.Key, section.PlainHtml), (section.Key, section.Html) })
            .Concat(monograph.Sections.SelectMany(section => section.Notices).Concat(monograph.Notices).Select(notice => ("notice", notice.Html)))
            .Concat(library.Glossary.Select(term => ("glossary", term.Html))).Append(("page", page?.Html ?? ""));
        Assert.Empty(html.SelectMany(each => AllowList.Violations(each.Item1, each.Item2)));
    }
}
