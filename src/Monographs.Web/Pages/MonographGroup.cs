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
        (MonographStatus.Investigational, "Investigational", "Not approved: people could get these in a clinical trial only, if one is open."),
        (MonographStatus.Discontinued, "Development stopped", "Never approved, and no longer being worked on."),
    ];

    public static IEnumerable<MonographGroup> DrugsByStatus(Edition edition) =>
        Kinds.Select(kind => Find(edition, Links.Word(kind.Status), kind.Name, kind.Meaning, kind.Status, MonographKind.Drug)).OfType<MonographGroup>();

    public static IEnumerable<MonographGroup> Classes(Edition edition) =>
        Find(edition, "class", "Classes of drugs", "", null, MonographKind.Class) is { } classes ? [classes] : [];

    private static MonographGroup? Find(Edition edition, string cssClass, string name, string meaning, MonographStatus? status, MonographKind kind) =>
        edition.CountMonographs(status, kind) is > 0 and var count
            ? new(cssClass, name, meaning, Links.MonographsBy(status, kind), count, [.. edition.ListMonographs(status, kind, 0, MaxEntries).Select(MonographEntry.Of)])
            : null;
}
