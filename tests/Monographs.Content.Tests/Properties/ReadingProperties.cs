using System.Text;
using Monographs.Content.Tests.Safety;
using Monographs.Content.Tests.Sources;
using Monographs.Content.Tests.SpecRunner;

namespace Monographs.Content.Tests.Properties;

/// <summary>What holds for every text that an editor, or anybody else, could commit.</summary>
public sealed class ReadingProperties
{
    [Fact]
    public void Text_OfMarkdown_IsReadWithoutAnException() => Sampling.ForTexts(Samples.Markup, 400, text => Reading.Everywhere(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Text_OfAnyUnicode_IsReadWithoutAnException() => Sampling.ForTexts(Samples.Unicode, 300, text => Reading.Everywhere(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Text_OfUtf16_IsReadWithoutAnException() => Sampling.ForTexts(Samples.Unicode, 100, text => Reading.Everywhere(Encoding.Unicode.GetBytes(text)));

    [Fact]
    public void Bytes_OfAnyKind_AreReadWithoutAnException() =>
        Sampling.ForAll(Samples.Choices, 200, choices => Reading.Everywhere([.. choices.Select(choice => (byte)choice)]));

    [Fact]
    public void FrontMatter_OfAnyYaml_IsReadWithoutAnException() => Sampling.ForTexts(Samples.Yaml, 600, text => Reading.Everywhere(Encoding.UTF8.GetBytes($"---\n{text}\n---\n\n## Overview\n\nText.\n")));

    [Fact]
    public void Spans_OfAnyText_LieInsideItAndNest() => Sampling.ForTexts(Samples.Markup, 300, text =>
    {
        var reading = Reading.OfBody(text);
        var whole = new SourceSpan(0, reading.Text.Length);
        foreach (var section in reading.Model.Sections)
        {
            Inside(whole, [section.Span, .. section.Headings.Select(heading => heading.Span), .. section.Notices.Select(notice => notice.Span)]);
            foreach (var table in section.DoseTables) Inside(table.Span, table.Rows.Select(row => row.Span));
            foreach (var table in section.SideEffectTables) Inside(table.Span, table.Rows.Select(row => row.Span));
            var parts = section.DoseTables.Select(table => table.Span).Concat(section.SideEffectTables.Select(table => table.Span)).Concat(section.Notices.Select(notice => notice.Span));
            Inside(whole, parts);
            // A section that stands in several places has the span of the first.
            if (section.Headings.Count(heading => heading.Level == 2) == 1) Inside(section.Span, parts);
        }
        Inside(whole, reading.Model.Notices.Select(notice => notice.Span));
    });

    [Fact]
    public void Sections_OfAnyText_BeginWithTheirHeading() => Sampling.ForAll(Samples.Choices, 200, choices =>
    {
        var reading = Reading.OfBody(KnownBlocks.Document(choices));
        Assert.All(reading.Model.Sections, section => Assert.Equal(section.Headings[0].Span.Start, section.Span.Start));
        Assert.All(reading.Model.Sections.SelectMany(section => section.Headings), heading => Assert.Contains(heading.Text.Split(' ')[0], reading.Text.Substring(heading.Span.Start, heading.Span.Length)));
    });

    [Fact]
    public void Findings_OfAnyText_HaveAPlaceInsideIt() => Sampling.ForTexts(Samples.Markup, 300, text =>
    {
        var reading = Reading.Of(text);
        var lines = reading.Text.ReplaceLineEndings("\n").Replace('\u0085', ' ').Split('\n');
        Assert.All(reading.Result.Findings, finding => Assert.InRange(finding.Line, 1, lines.Length));
        Assert.All(reading.Result.Findings, finding => Assert.True(finding.Column >= 1 && finding.Message.Length > 0 && finding.Path == "monographs/examplumab.md"));
        Assert.Equal(reading.Result.Findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column), reading.Result.Findings);
    });

    [Fact]
    public void Words_OfKnownBlocks_AreAllInTheModelAndOnThePage() => Sampling.ForAll(Samples.Choices, 400, choices =>
    {
        var reading = Reading.OfBody(KnownBlocks.Document(choices));
        var written = Words.Count([reading.Text]).Where(word => word.Key is ['w', .., 'x']).ToDictionary();
        Assert.Empty(Words.Lost(written, Words.Count(Words.Texts(reading.Model))));
        Assert.Empty(Words.Lost(written, Words.Count(Words.Shown(reading.Model))));
    });

    [Fact]
    public void Html_OfAnyText_HasOnlyWhatIsAllowed() => Sampling.ForTexts(Samples.Markup, 300, text =>
        Assert.Empty(Reading.OfBody(text).Model.Sections.SelectMany(section => AllowList.Violations(section.Key, section.PlainHtml + section.Html))));

    [Fact]
    public void Reading_OfTheSameText_GivesTheSame() => Sampling.ForTexts(Samples.Markup, 50, text =>
    {
        var (first, second) = (Reading.OfBody(text), Reading.OfBody(text));
        Assert.Equal(first.Result.Findings, second.Result.Findings);
        Assert.Equal(Outline(first), Outline(second));
    });

    private static string Outline(Reading reading)
    {
        var writer = new OutlineWriter(OutlineWriter.AllDetails, new(reading.Model.Path, reading.Text));
        writer.Write(reading.Model, withUncited: true);
        return writer.ToString();
    }

    private static void Inside(SourceSpan outer, IEnumerable<SourceSpan> inner) => Assert.All(inner, span => Assert.True(outer.Contains(span), $"{span} is not inside {outer}"));
}
