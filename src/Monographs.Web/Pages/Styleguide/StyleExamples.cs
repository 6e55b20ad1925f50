using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Glossary;

namespace Monographs.Web.Pages;

/// <summary>Every component of the site by named examples. The style guide shows this list, and the tests of components walk it.</summary>
public static class StyleExamples
{
    private const string Slug = "examplumab";

    private static readonly StatusWords Investigational = StatusWords.Of(MonographStatus.Investigational, MonographKind.Drug);
    private static readonly StatusWords Approved = StatusWords.Of(MonographStatus.Approved, MonographKind.Drug);
    private static readonly Monograph Sample = SampleMonograph.Read();

    public static ImmutableArray<StyleExample> All { get; } = [.. Marks(), .. Lists(), .. Reading(), .. Sections(), .. Notes()];

    private static IEnumerable<StyleExample> Marks() =>
        from status in Enum.GetValues<MonographStatus>()
        let help = HelpView.Of(Slug, status, MonographKind.Drug)
        let words = StatusWords.Of(status, MonographKind.Drug)
        from example in new StyleExample[]
        {
            new($"status-{Links.Word(status)}", "~/Pages/Monographs/_Status.cshtml", new StatusBox(words, help.StatusMeaning, status is MonographStatus.Approved ? "" : "As of November 22, 2026.")),
            new($"tag-{Links.Word(status)}", "_StatusTag", words),
            new($"help-{Links.Word(status)}", "~/Pages/Monographs/_Help.cshtml", help),
        }
        select example;

    private static StyleExample[] Lists() =>
    [
        new("search-large", "_SearchBox", SearchBox.Large),
        new("search-small", "_SearchBox", SearchBox.Small),
        new("search-filled", "_SearchBox", new SearchBox("emactuzumab dose", IsLarge: true)),
        new("index-entry", "_IndexEntry", new MonographEntry("Examplumab", Links.Monograph(Slug), Investigational, "EX123, EX-123", Sample.FrontMatter.Summary), IsListItem: true),
        new("index-entry-long-name", "_IndexEntry", new MonographEntry("Examplumabdeferitrinvedotinumab pegylated conjugate", Links.Monograph(Slug), Approved, "", "A long name."), IsListItem: true),
        new("facts", "~/Pages/Monographs/_KeyFacts.cshtml", ImmutableArray.Create(
            new Fact("Generic name", [new("examplumab", "")]), new Fact("Target", [new("A made-up protein", "")]), new Fact("Trials", [new("NCT00000000", Links.Trial("NCT00000000"))]))),
    ];

    private static IEnumerable<StyleExample> Reading() =>
        Enum.GetValues<ReadingLevel>().Select(level => new StyleExample($"reading-{Links.Word(level)}", "~/Pages/Monographs/_ReadingSwitch.cshtml", new ReadingSwitch(Slug, level)));

    /// <summary>Those that the content's renderer makes: tables, strips, pictures, advice, notices and absences, each in its section.</summary>
    private static IEnumerable<StyleExample> Sections() =>
        Sample.Sections.Select(section => new StyleExample($"section-{section.Key}", "~/Pages/Monographs/_Section.cshtml",
            new SectionEntry(section.Key, section.Title, section.Title, section.PlainHtml, section.Html)
            {
                Reading = new(Slug, ReadingLevel.Both),
                Absence = section.Absence is { } absence ? AbsenceWords.Of(absence) : null,
            }));

    private static StyleExample[] Notes() =>
    [
        .. Sample.Notices.Select((notice, i) => new StyleExample($"notice-{i + 1}-{Links.Word(notice.Kind)}", "~/Pages/Styleguide/_Notice.cshtml", NoticeEntry.Of(notice))),
        new("questions", "~/Pages/Questions/_Questions.cshtml", QuestionReader.Gaps(Sample).ToImmutableArray()),
        new("reference-list", "~/Pages/Monographs/_References.cshtml", Sample.References.Select(ReferenceEntry.Of).ToImmutableArray()),
        new("definitions", "~/Pages/Styleguide/_Definitions.cshtml", ImmutableArray.Create(new GlossaryTerm("antibody", "antibody", ["antibodies"], "<p>A protein that sticks to one target.</p>", "A protein that sticks to one target.", SourceSpan.None))),
        new("sheet", "~/Pages/Monographs/_Sheet.cshtml", new Sheet(Sample.FrontMatter.Title, Investigational.Full, Sample.FrontMatter.Reviewed, "0123456789ab", "https://monographs.example.org/monographs/examplumab")),
    ];
}
