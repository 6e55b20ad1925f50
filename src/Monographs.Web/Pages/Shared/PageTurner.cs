namespace Monographs.Web.Pages;

/// <summary>Links to the pages of a list.</summary>
/// <param name="Label">What they are pages of.</param>
/// <param name="Page">Which one is shown, from 1.</param>
public sealed record PageTurner(string Label, int Page, int Pages, Func<int, string> AddressOf)
{
    /// <summary>Whether search engines are to go that way: not where filters make any number of pages.</summary>
    public bool IsFollowed { get; init; }

    public static int Count(int rows, int size) => Math.Max(1, (rows + size - 1) / size);

    public string? Relation(string kind = "")
    {
        var words = IsFollowed ? kind : $"{kind} nofollow".TrimStart();
        return words.Length == 0 ? null : words;
    }
}
