using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>A monograph, or another name that leads to it: "Revlimid: see Lenalidomide".</summary>
/// <param name="IsOtherName">Whether <paramref name="Name"/> is not the title of <paramref name="Monograph"/>.</param>
public sealed record AToZEntry(string Name, MonographEntry Monograph, bool IsOtherName)
{
    public static IEnumerable<AToZEntry> Of(MonographSummary summary)
    {
        var entry = MonographEntry.Of(summary);
        // A name that the title begins with would only stand beside it.
        var others = OtherNames.Of(summary.Title, summary.Names).Where(name => !summary.Title.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return others.Select(name => new AToZEntry(name, entry, IsOtherName: true)).Prepend(new(summary.Title, entry, IsOtherName: false));
    }
}
