using Monographs.Content;

namespace Monographs.Web.Pages;

/// <summary>What is asked of the list from A to Z.</summary>
/// <param name="Letter">As addresses write it; null for the one that the list opens with.</param>
/// <param name="Page">Of the letter, from 1.</param>
public sealed record AToZQuery(MonographStatus? Status, MonographKind? Kind, string? Letter = null, int Page = 1)
{
    public string Address => Links.MonographsBy(Status, Kind, Letter, Page);
}
