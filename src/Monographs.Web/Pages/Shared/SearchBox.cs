using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <param name="Words">What it holds already.</param>
public sealed record SearchBox(string Words, bool IsLarge)
{
    public const int MaxLength = SearchQuery.MaxLength;

    public static readonly SearchBox Small = new("", IsLarge: false);

    public static readonly SearchBox Large = new("", IsLarge: true);

    public string CssClass => IsLarge ? "site-search large" : "site-search";
}
