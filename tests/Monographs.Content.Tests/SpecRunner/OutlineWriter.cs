using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using Monographs.Content.Glossary;
using Monographs.Content.Notices;
using Monographs.Content.References;
using Monographs.Content.Sections;

namespace Monographs.Content.Tests.SpecRunner;

/// <summary>Writes a model as the outline of a spec file.</summary>
/// <param name="details">What to show besides the usual, as <c>specs/README.md</c> lists it.</param>
/// <param name="source">Where given, everything that has a span shows its first and last place.</param>
public sealed class OutlineWriter(ImmutableHashSet<string> details, SourceText? source)
{
    public static readonly ImmutableHashSet<string> AllDetails = ["front-matter", "headings", "anchors", "text", "links", "items", "html", "glossary"];

    private readonly StringBuilder _text = new();

    public bool Shows(string detail) => details.Contains(detail);

    public override string ToString() => _text.ToString();

    public void Line(int depth, string line) => _text.Append(' ', depth * 2).Append(line.Trim().Replace("\n", " / ")).Append('\n');

    public void Field(int depth, string name, string? value)
    {
        if (value is { Length: > 0 }) Line(depth, $"{name}: {value}");
    }

    /// <summary>Where a span begins and ends, where places are wanted.</summary>
    public string At(SourceSpan span)
    {
        if (source is null) return "";
        var (start, end) = (source.GetPosition(span.Start), source.GetPosition(span.End));
        return $" @{start.Line},{start.Column}-{end.Line},{end.Column}";
    }

    public string Anchor(string anchor) => Shows("anchors") && anchor.Length > 0 ? $" #{anchor}" : "";

    public void Write(Monograph? monograph, bool withUncited)
    {
        if (monograph is null)
        {
            Line(0, "not readable");
            return;
        }
        if (Shows("front-matter")) FrontMatterOutline.Write(this, monograph.FrontMatter);
        foreach (var notice in monograph.Notices) Write(0, notice);
        foreach (var section in monograph.Sections) Write(section);
        foreach (var cited in monograph.References.Where(cited => withUncited || cited.Number > 0)) Write(cited);
    }

    public void Write(ContentPage? page)
    {
        Line(0, page is null ? "not readable" : $"page \"{page.Title}\"");
        Field(1, "summary", page?.Summary);
        Field(1, "reviewed", page?.Reviewed?.ToString("yyyy-MM-dd"));
        WriteBody(1, page?.Text ?? "", page?.Html ?? "");
    }

    public void Write(ImmutableArray<GlossaryTerm> glossary)
    {
        foreach (var term in glossary) Line(0, $"term \"{term.Term}\"{Anchor(term.Anchor)}{string.Concat(term.Variants.Select(variant => $", also \"{variant}\""))}: {term.Text}");
    }

    private void Write(Section section)
    {
        Line(0, $"{section.Kind?.Key ?? "unknown"} \"{section.Title}\"{(section.Kind is null ? Anchor(section.Key) : "")}{At(section.Span)}");
        foreach (var heading in section.Headings.Where(_ => Shows("headings"))) Line(1, $"heading {heading.Level} \"{heading.Text}\"{Anchor(heading.Anchor)}{At(heading.Span)}");
        Field(1, "plain", section.PlainText);
        foreach (var notice in section.Notices) Write(1, notice);
        TableOutline.Write(this, section);
        Write("do", section.Do);
        Write("do not", section.DoNot);
        if (section.Absence is { } absence) Line(1, $"absence: {absence.Reason}{(absence.Note is null ? "" : $", {absence.Note}")}{(absence.Due is { } due ? $", due {due:yyyy-MM-dd}" : "")}");
        WriteBody(1, section.Text, section.PlainHtml + section.Html);
    }

    private void Write(int depth, Notice notice)
    {
        Line(depth, $"notice {notice.Kind.ToString().ToLowerInvariant()} \"{notice.Title}\"{Anchor(notice.Anchor)}{At(notice.Span)}: {notice.Text}");
        if (depth == 0) WriteBody(1, "", notice.Html);
    }

    private void Write(string name, ImmutableArray<string> items)
    {
        if (items.Length > 0) Line(1, $"{name} {items.Length}{(Shows("items") ? $": {string.Join(" | ", items)}" : "")}");
    }

    private void WriteBody(int depth, string text, string html)
    {
        if (Shows("text")) Field(depth, "text", text);
        if (Shows("html")) Field(depth, "html", html);
        if (!Shows("links")) return;
        foreach (var link in new HtmlParser().ParseDocument(html).QuerySelectorAll("a")) Line(depth, $"link \"{link.TextContent}\" -> {link.GetAttribute("href")}");
    }

    private void Write(CitedReference cited) =>
        Line(0, cited.Number == 0 ? $"[-] {cited.Reference.Id}" : $"[{cited.Number}] {cited.Reference.Id} at {string.Join(", ", cited.Anchors)}");
}
