using System.Collections.Immutable;
using Monographs.Content.Sections;
using Monographs.Store.Reading;
using Monographs.Web.Api;

namespace Monographs.Web.Pages;

/// <summary>Two to four monographs side by side.</summary>
public sealed record CompareView
{
    public required ImmutableArray<CompareColumn> Columns { get; init; }

    /// <summary>What tells two of them apart: it comes before anything else.</summary>
    public required ImmutableArray<LookAlikePair> LookAlikes { get; init; }

    public required ImmutableArray<CompareRow> Facts { get; init; }

    public required ImmutableArray<string> DoseWords { get; init; }

    public required ImmutableArray<CompareRow> Doses { get; init; }

    public required ImmutableArray<CompareRow> SideEffects { get; init; }

    public required ImmutableArray<CompareSection> Sections { get; init; }

    public required string Sheet { get; init; }

    public required CompareChooser Chooser { get; init; }

    internal static CompareView Of(Edition edition, ImmutableArray<MonographPage> pages, CompareChooser chooser, Origin origin)
    {
        ImmutableArray<CompareColumn> columns = [.. pages.Select(CompareColumn.Of)];
        var statuses = string.Join(". ", columns.Select(column => $"{column.Title}: {column.Status.Full}{(column.Reviewed is { } reviewed ? $", reviewed {DisplayDate.Of(reviewed)}" : "")}"));
        return new()
        {
            Columns = columns,
            LookAlikes = LookAlikePair.ListOf(pages),
            Facts = [.. columns.SelectMany(column => column.Facts).Select(fact => fact.Term).Distinct(StringComparer.Ordinal).Select(term => FactRow(term, columns))],
            DoseWords = DoseRange.Describe(columns),
            Doses = DoseComparison.RowsOf(columns),
            SideEffects = SideEffectComparison.RowsOf(columns),
            Sections = [.. KeysOf(columns).Select(key => CompareSection.Of(key, columns))],
            Sheet = $"Comparison. {statuses}. Version: content {origin.Edition}. {origin.Address(Links.CompareOf(columns.Select(column => column.Slug)))}",
            Chooser = chooser,
        };
    }

    private static CompareRow FactRow(string term, ImmutableArray<CompareColumn> columns) => new(term, "",
        [.. columns.Select(column => new CompareCell(column.Title, [.. column.Facts.Where(fact => fact.Term == term).SelectMany(fact => fact.Values).Select(value => new CompareLine(value.Text, "", "", value.Address))], new("Not in its key facts", "")))], [], IsDifferent: false);

    /// <summary>In page order; those that the catalog does not know come last.</summary>
    private static IEnumerable<string> KeysOf(ImmutableArray<CompareColumn> columns)
    {
        var there = columns.SelectMany(column => column.Sections).Select(section => section.Key).Distinct(StringComparer.Ordinal).ToList();
        var known = SectionCatalog.All.Select(kind => kind.Key).Where(there.Contains).ToList();
        return known.Concat(there.Except(known, StringComparer.Ordinal));
    }
}
