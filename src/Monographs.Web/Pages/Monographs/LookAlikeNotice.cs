using Monographs.Content;

namespace Monographs.Web.Pages;

/// <summary>"Not the same as X": a name that readers mix up with this one.</summary>
/// <param name="Address">Of its monograph; empty where there is none.</param>
/// <param name="CompareAddress">Of the two side by side; empty where there is none.</param>
public sealed record LookAlikeNotice(string Name, string Why, string Address, string CompareAddress)
{
    /// <param name="slug">Of the monograph that says so.</param>
    public static LookAlikeNotice Of(LookAlike other, string slug) =>
        other.Monograph is { } named ? new(other.Name, other.Why, Links.Monograph(named), Links.CompareOf(slug, named)) : new(other.Name, other.Why, "", "");
}
