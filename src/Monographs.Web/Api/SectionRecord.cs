using Monographs.Content.Notices;
using Monographs.Store.Reading;
using Monographs.Store.Reading.Tables;

namespace Monographs.Web.Api;

/// <summary>A section of a monograph.</summary>
public sealed record SectionRecord
{
    /// <summary>The key of the section catalog, also the anchor on the page; a heading that the catalog does not know has one of its own.</summary>
    /// <example>dosing</example>
    public required string Key { get; init; }

    /// <summary>As the page shows it.</summary>
    /// <example>Dosing: doses studied in trials</example>
    public required string Title { get; init; }

    /// <summary>The section on the page for readers.</summary>
    public required string Address { get; init; }

    /// <summary>Why it has no content; null where it has.</summary>
    public required AbsenceRecord? Absence { get; init; }

    /// <summary>The plain-words block as HTML; empty where there is none.</summary>
    public required string PlainHtml { get; init; }

    /// <summary>The words of the plain-words block.</summary>
    public required string PlainText { get; init; }

    /// <summary>Everything else as HTML: safe to show, its links relative to the monograph's page.</summary>
    public required string Html { get; init; }

    /// <summary>The words of the whole section, plain words first.</summary>
    public required string Text { get; init; }

    /// <summary>What to do.</summary>
    public required IReadOnlyList<string> Do { get; init; }

    /// <summary>What not to do.</summary>
    public required IReadOnlyList<string> DoNot { get; init; }

    /// <summary>Boxed warnings, warnings, corrections and notes in it.</summary>
    public required IReadOnlyList<NoticeRecord> Notices { get; init; }

    /// <summary>Its tables of regimens.</summary>
    public required IReadOnlyList<DoseTableRecord> DoseTables { get; init; }

    /// <summary>Its tables of side effects.</summary>
    public required IReadOnlyList<SideEffectTableRecord> SideEffectTables { get; init; }

    internal static SectionRecord Of(SectionView section, MonographTables tables, Origin origin) => new()
    {
        Key = section.Key,
        Title = section.Title,
        Address = origin.Address(Pages.Links.Monograph(tables.Owner.Slug, section.Key)),
        Absence = section.Absence is { } absence ? AbsenceRecord.Of(absence) : null,
        PlainHtml = section.PlainHtml,
        PlainText = section.PlainText,
        Html = section.Absence is null ? section.Html : "",
        Text = section.Text,
        Do = section.Do,
        DoNot = section.DoNot,
        Notices = [.. section.Notices.Select(NoticeRecord.Of)],
        DoseTables = [.. section.DoseTables.Select(table => new DoseTableRecord(table.Caption, table.Anchor, [.. tables.DosesOf(section, table).Select(entry => DoseRecord.Of(entry, origin))]))],
        SideEffectTables = [.. section.SideEffectTables.Select(table => new SideEffectTableRecord(table.Caption, table.Anchor, [.. tables.SideEffectsOf(section, table).Select(entry => SideEffectRecord.Of(entry, origin))]))],
    };
}

/// <summary>A table of regimens.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Anchor">Where it stands on the page for readers.</param>
/// <param name="Rows">In its order.</param>
public sealed record DoseTableRecord(string Caption, string Anchor, IReadOnlyList<DoseRecord> Rows);

/// <summary>A table of side effects.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Anchor">Where it stands on the page for readers.</param>
/// <param name="Rows">In its order.</param>
public sealed record SideEffectTableRecord(string Caption, string Anchor, IReadOnlyList<SideEffectRecord> Rows);

/// <summary>What a reader must see: a boxed warning, a warning, a correction or a note.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Title">Its first line; empty where it has none.</param>
/// <param name="Anchor">Where it stands on the page for readers.</param>
/// <param name="Html">Its text as HTML, without the title.</param>
/// <param name="Text">The words of its text.</param>
public sealed record NoticeRecord(NoticeKind Kind, string Title, string Anchor, string Html, string Text)
{
    internal static NoticeRecord Of(Notice notice) => new(notice.Kind, notice.Title, notice.Anchor, notice.Html, notice.Text);
}
