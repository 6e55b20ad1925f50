using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.Fhir;

/// <summary>The sections of the document: what the page shows, in its order and in its words.</summary>
internal static class FhirSections
{
    public static JsonObject RootOf(Subject subject)
    {
        var page = subject.Page;
        var sections = SectionEntry.ListOf(page).Select(entry => Of(subject, entry)).ToList();
        if (page.References.Length > 0) sections.Add(Section(subject, "references", "References", ReferencesOf(subject)));
        var root = Section(subject, "monograph", page.FrontMatter.Title, HeadOf(subject));
        root["section"] = new JsonArray([.. sections]);
        return root;
    }

    private static JsonObject Of(Subject subject, SectionEntry entry)
    {
        var section = Section(subject, entry.Key, entry.Title, BodyOf(entry));
        if (entry.Absence is { } absence && subject.Page.Sections.First(each => each.Key == entry.Key).Absence is { } typed)
        {
            section["emptyReason"] = FhirCodes.AbsenceOf(subject, typed.Reason, absence.Reason);
        }
        return section;
    }

    private static JsonObject Section(Subject subject, string key, string title, IEnumerable<XElement> content) => new()
    {
        ["title"] = title,
        ["code"] = FhirCodes.SectionOf(subject, key, title),
        ["text"] = FhirDocument.Text(subject, content),
    };

    private static IEnumerable<XElement> BodyOf(SectionEntry entry)
    {
        if (entry.Absence is { } absence) yield return new("p", new XElement("strong", $"{absence.Reason}."), $" {absence.Sentence}");
        if (entry.PlainHtml.Length > 0) yield return new("p", new XElement("strong", "In plain words"));
        foreach (var part in Narrative.Parse(entry.PlainHtml)) yield return part;
        if (entry.Article is { } article)
        {
            yield return new("p", article.Title);
            yield return ListOf(article.Lines);
        }
        foreach (var part in Narrative.Parse(entry.Absence is null ? entry.Html : "")) yield return part;
    }

    /// <summary>What stands before the sections: a reader of this format must see it first as well.</summary>
    private static IEnumerable<XElement> HeadOf(Subject subject)
    {
        var view = MonographView.Of(subject.Page, "", "");
        yield return new("p", new XElement("strong", view.Status.Full));
        if (view.StatusNote.Length > 0) yield return new("p", view.StatusNote);
        foreach (var warning in view.BoxedWarnings) yield return new("p", new XElement("strong", warning.Title));
        if (view.OtherNames.Length > 0) yield return new("p", $"Also known as {string.Join(", ", view.OtherNames)}");
        if (view.IsOutdated) yield return new("p", "This page may be out of date");
        foreach (var other in view.LookAlikes) yield return new("p", new XElement("strong", $"Not the same as {other.Name}"), $" {other.Why}");
        foreach (var notice in view.Notices)
        {
            if (notice.Title.Length > 0) yield return new("p", new XElement("strong", notice.Title));
            foreach (var part in Narrative.Parse(notice.Html)) yield return part;
        }
        yield return new("p", view.Lede);
        yield return ListOf(view.Facts);
    }

    private static XElement ListOf(ImmutableArray<Fact> facts) =>
        new("dl", facts.SelectMany(fact => fact.Values.Select(value => new XElement("dd", Linked(value))).Prepend(new XElement("dt", fact.Term))));

    private static IEnumerable<XElement> ReferencesOf(Subject subject)
    {
        var entries = subject.Page.References.Select(ReferenceEntry.Of).ToLookup(entry => entry.Number > 0);
        yield return new("ol", entries[true].Select(entry => new XElement("li", new XAttribute("id", entry.Anchor), WordsOf(entry))));
        if (entries[false].Any()) yield return new("ul", entries[false].Select(entry => new XElement("li", WordsOf(entry))));
    }

    private static IEnumerable<object> WordsOf(ReferenceEntry entry)
    {
        string[] words = [entry.Authors, entry.Title, entry.Container, entry.Details];
        yield return string.Join(' ', words.Where(part => part.Length > 0));
        foreach (var link in entry.Links)
        {
            yield return " ";
            yield return Linked(link);
            yield return ".";
        }
        yield return $" {entry.Note} Evidence grade {entry.Grade}".Replace("  ", " ", StringComparison.Ordinal);
    }

    private static object Linked(FactValue value) => value.Address.Length > 0 ? new XElement("a", new XAttribute("href", value.Address), value.Text) : value.Text;
}
