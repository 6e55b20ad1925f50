using System.Collections.Immutable;

namespace Monographs.Web.Pages;

/// <summary>The names that begin with a letter, or with any digit.</summary>
public sealed record Letter(string Name, ImmutableArray<AToZEntry> Entries)
{
    private const string Digits = "0 to 9";

    public string Anchor => AnchorOf(Name);

    public static string Of(string name) => char.IsDigit(name, 0) ? Digits : name[..1].ToUpperInvariant();

    /// <summary>As addresses write it.</summary>
    public static string WordOf(string letter) => letter == Digits ? "digits" : letter.ToLowerInvariant();

    public static string AnchorOf(string letter) => letter == Digits ? "digits" : $"letter-{WordOf(letter)}";
}
