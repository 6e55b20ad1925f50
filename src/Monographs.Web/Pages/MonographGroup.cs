using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>The drugs of one status, or the classes of drugs: a class has the status of its members, but cannot be prescribed itself.</summary>
/// <param name="Name">Of the status, for one or many.</param>
/// <param name="Meaning">What it means to a reader, in a sentence; empty where the name says it.</param>
/// <param name="All">Where all of them are listed.</param>
/// <param name="Entries">The first of them.</param>
public sealed record MonographGroup(string CssClass, string Name, string Meaning, string All, int Count, ImmutableArray<MonographEntry> Entries)
{
    /// <summary>More belong into the list from A to Z.</summary>
    private const int MaxEntries = 12;

    private static readonly (MonographStatus Status, string Name, string Meaning)[] Kinds =
    [
        (MonographStatus.Approved, "Approved by the FDA", "A doctor can prescribe these in the United States."),
        (MonographStatus.Investigational, "Investigational", "Not approved: people get these in a clinical trial only."),
        (MonographStatus.Discontinued, "Development stopped", "Never approved, and no longer being worked on."),
    ];

    public static IEnumerable<MonographGroup> DrugsByStatus(ImmutableArray<MonographSummary> monographs) =>
        from kind in Kinds
        let members = monographs.Where(each => each.Kind is MonographKind.Drug && each.Status == kind.Status).ToList()
        where members.Count > 0
        select Of(Links.Word(kind.Status), kind.Name, kind.Meaning, Links.MonographsBy(kind.Status, MonographKind.Drug), members);

    public static IEnumerable<MonographGroup> Classes(ImmutableArray<MonographSummary> monographs) =>
        monographs.Where(each => each.Kind is MonographKind.Class).ToList() is { Count: > 0 } members
            ? [Of("class", "Classes of drugs", "", Links.MonographsBy(null, MonographKind.Class), members)]
            : [];

    private static MonographGroup Of(string cssClass, string name, string meaning, string all, List<MonographSummary> members) =>
        new(cssClass, name, meaning, all, members.Count, [.. members.Take(MaxEntries).Select(MonographEntry.Of)]);
}
