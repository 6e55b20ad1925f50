using Monographs.Content;

namespace Monographs.Web.Pages;

/// <summary>"Not the same as X": a name that readers mix up with this one.</summary>
/// <param name="Address">Of its monograph; empty where there is none.</param>
public sealed record LookAlikeNotice(string Name, string Why, string Address)
{
    public static LookAlikeNotice Of(LookAlike other) => new(other.Name, other.Why, other.Monograph is { } slug ? Links.Monograph(slug) : "");
}
