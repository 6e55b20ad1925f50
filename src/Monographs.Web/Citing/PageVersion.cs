using Monographs.Store.Reading;
using Monographs.Web.Pages;

namespace Monographs.Web.Citing;

/// <summary>The state of a monograph that is cited.</summary>
/// <param name="Name">Its number; where it has none, the day of the last review.</param>
/// <param name="Issued">When its content last changed.</param>
/// <param name="FirstIssued">When the monograph first appeared; null where nobody knows.</param>
/// <param name="Path">Its address for good; where it has no number, that of the page.</param>
/// <param name="IsFinal">A committed version, which never changes.</param>
public sealed record PageVersion(string Name, DateOnly? Issued, DateOnly? FirstIssued, string Path, bool IsFinal)
{
    public static PageVersion Of(MonographPage page) => page.Version is { IsCommitted: true } stamp
        ? new($"{stamp.Number}", Day(stamp.Changed), Day(stamp.Published), Links.Version(page.Slug, stamp.Number), IsFinal: true)
        : new(page.FrontMatter.Reviewed is { } reviewed ? DisplayDate.Machine(reviewed) : "1", page.FrontMatter.Reviewed, null, Links.Monograph(page.Slug), IsFinal: false);

    /// <summary>In UTC, so that every replica names the same day.</summary>
    internal static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
