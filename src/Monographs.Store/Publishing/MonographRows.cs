using Monographs.Content;
using Monographs.Content.Doses;
using Monographs.Content.Names;
using Monographs.Content.Notices;
using Monographs.Content.Sections;
using Monographs.Store.Schema;
using Monographs.Store.Searching;

namespace Monographs.Store.Publishing;

/// <summary>The rows of one monograph.</summary>
internal static class MonographRows
{
    /// <summary>In an order in which they can be inserted: the monograph itself first.</summary>
    public static IReadOnlyList<object> Make(Monograph monograph, RowIds ids)
    {
        var (id, firstSection) = ids.NextMonograph(monograph.Sections.Length + monograph.Notices.Length);
        var frontMatter = monograph.FrontMatter;
        return
        [
            new StoredMonograph
            {
                Id = id, Path = monograph.Path, Slug = monograph.Slug.Value, Kind = frontMatter.Kind, Status = frontMatter.Status, Title = frontMatter.Title,
                Summary = frontMatter.Summary, Names = frontMatter.Names, Reviewed = frontMatter.Reviewed, FrontMatter = frontMatter, Notices = monograph.Notices,
            },
            .. monograph.Notices.Select(ToSection).Concat(monograph.Sections).Select((section, index) => SectionRow(id, firstSection + index, index - monograph.Notices.Length, section)),
            .. monograph.Sections.SelectMany(section => section.DoseTables.SelectMany(table => table.Rows.Select(row => (section.Key, table.Caption, row))))
                .Select((each, position) => DoseRowOf(id, position, each.Key, each.Caption, each.row)),
            .. monograph.Sections.SelectMany(section => section.SideEffectTables.SelectMany(table => table.Rows.Select(row => (section.Key, table.Caption, row))))
                .Select((each, position) => SideEffectRow(id, position, each.Key, each.Caption, each.row)),
            .. monograph.References.Select((cited, position) => new StoredReference
            {
                MonographId = id, Position = position, Number = cited.Number, Key = cited.Reference.Id, Evidence = cited.Reference.Evidence,
                Reference = cited.Reference, Anchors = cited.Anchors,
            }),
            .. NamesOf(monograph).Where(name => !string.IsNullOrWhiteSpace(name.Name)).Select((name, position) => new StoredName
            {
                MonographId = id, Position = position, Name = name.Name, Kind = name.Kind, Folded = FoldedName.Fold(name.Name),
            }),
            .. IdentifiersOf(monograph).Select((each, position) => new StoredIdentifier
            {
                MonographId = id, Position = position, Value = each.Value.ToLowerInvariant(), Anchor = each.Anchor, Label = each.Label,
            }),
            .. frontMatter.NotSameAs.Select((each, position) => new StoredLookAlike
            {
                MonographId = id, Position = position, Name = each.Name, Folded = FoldedName.Fold(each.Name), Other = each.Monograph, Why = each.Why,
            }),
        ];
    }

    /// <summary>For the search only, so that its words are found where they stand.</summary>
    private static Section ToSection(Notice notice) => new()
    {
        Kind = null,
        Key = notice.Anchor,
        Title = notice.Title.Length > 0 ? notice.Title : notice.Kind.ToString(),
        Headings = [],
        PlainHtml = "",
        PlainText = "",
        Html = "",
        Text = notice.Text,
        Span = notice.Span,
    };

    private static StoredSection SectionRow(int monographId, int id, int position, Section section) => new()
    {
        Id = id,
        MonographId = monographId,
        Position = position,
        Kind = section.Kind?.Key,
        Key = section.Key,
        Title = section.Title,
        Heading = section.Headings.FirstOrDefault()?.Text ?? section.Title,
        PlainHtml = section.PlainHtml,
        PlainText = section.PlainText,
        Html = section.Html,
        Text = section.Text,
        Amounts = string.Join(' ', Amount.FindAll($"{section.Title}\n{section.Text}").Select(amount => amount.Word).Distinct(StringComparer.Ordinal)),
        Absence = section.Absence,
        Headings = section.Headings,
        Notices = section.Notices,
        DoseTables = section.DoseTables,
        SideEffectTables = section.SideEffectTables,
        Do = section.Do,
        DoNot = section.DoNot,
        Span = section.Span,
    };

    private static StoredDose DoseRowOf(int monographId, int position, string key, string caption, DoseRow row) => new()
    {
        MonographId = monographId,
        Position = position,
        SectionKey = key,
        Caption = caption,
        Anchor = row.Anchor,
        Setting = row.Setting,
        Population = row.Population,
        Dose = row.Dose,
        Quantities = row.Quantities,
        Frequency = row.Frequency,
        Schedule = row.Schedule,
        Route = row.Route,
        Duration = row.Duration,
        RouteGroup = DoseGroups.RouteOf(row.Route),
        FrequencyGroup = DoseGroups.FrequencyOf(row.Frequency, row.Schedule),
        Unit = row.Quantities.FirstOrDefault()?.Unit,
        Amount = (double?)row.Quantities.FirstOrDefault()?.Amount,
        Note = row.Note,
        Other = row.Other,
        Citations = row.Citations,
        IsUnconfirmed = row.IsUnconfirmed,
    };

    private static StoredSideEffect SideEffectRow(int monographId, int position, string key, string caption, Content.SideEffects.SideEffectRow row) => new()
    {
        MonographId = monographId,
        Position = position,
        SectionKey = key,
        Caption = caption,
        Anchor = row.Anchor,
        Effect = row.Effect,
        AnyCount = row.AnyGrade?.Count,
        AnyTotal = row.AnyGrade?.Total,
        AnyPercent = row.AnyGrade?.Percent,
        HighCount = row.HighGrade?.Count,
        HighTotal = row.HighGrade?.Total,
        HighPercent = row.HighGrade?.Percent,
        AnyShare = (double?)row.AnyGrade?.Share,
        HighShare = (double?)row.HighGrade?.Share,
        Citations = row.Citations,
        IsUnconfirmed = row.IsUnconfirmed,
    };

    private static IEnumerable<(string Name, NameKind Kind)> NamesOf(Monograph monograph)
    {
        var names = monograph.FrontMatter.Names;
        yield return (monograph.Slug.Value, NameKind.Slug);
        yield return (monograph.FrontMatter.Title, NameKind.Title);
        if (names.Generic is not null) yield return (names.Generic, NameKind.Generic);
        foreach (var brand in names.Brands) yield return (brand, NameKind.Brand);
        foreach (var code in names.Codes) yield return (code, NameKind.Code);
        foreach (var synonym in names.Synonyms) yield return (synonym, NameKind.Synonym);
        foreach (var old in monograph.FrontMatter.Redirects) yield return (old, NameKind.Redirect);
    }

    private static IEnumerable<(string Value, string Anchor, string Label)> IdentifiersOf(Monograph monograph)
    {
        foreach (var trial in monograph.FrontMatter.Trials) yield return (trial, "key-facts", "Trial");
        foreach (var (registry, value) in monograph.FrontMatter.Identifiers) yield return (value, "key-facts", registry.ToUpperInvariant());
        foreach (var cited in monograph.References.Where(cited => cited.Number > 0))
        {
            var reference = cited.Reference;
            foreach (var value in new[] { reference.Doi, reference.PubMedId, reference.PmcId, reference.Number }.OfType<string>()) yield return (value, $"ref-{cited.Number}", reference.Title);
        }
    }
}
