using System.Security.Cryptography;
using System.Text;
using Monographs.Content.Text;

namespace Monographs.Content.Tables;

/// <summary>
/// The address of a table row within its page. It comes from the row's own words alone: another row that is added or moved never changes it,
/// and an address that someone wrote down never leads to another dose.
/// </summary>
internal static class RowAnchor
{
    private const int NameLength = 60;

    /// <param name="kind">What every such anchor begins with.</param>
    /// <param name="name">What readers know the row by.</param>
    /// <param name="words">What tells the row from others of that name; their case and spacing do not count.</param>
    public static string Make(Slugger slugger, string kind, string name, params ReadOnlySpan<string?> words)
    {
        var slug = Slugger.Slugify($"{kind}-{name}");
        if (slug.Length > NameLength) slug = slug[..NameLength].TrimEnd('-');
        var text = new StringBuilder();
        foreach (var each in words) text.AppendJoin(' ', (each ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append('\n');
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 3));
        return slugger.Make($"{slug}-{hash}", kind);
    }
}
