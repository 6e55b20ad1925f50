using System.Net;
using System.Text.RegularExpressions;

namespace Monographs.Content.Links;

/// <summary>Where an address in a content file leads.</summary>
/// <param name="Href">For the page; null where the address is not allowed.</param>
/// <param name="Target">The content file it names, below the content folder; null for an address outside.</param>
/// <param name="Anchor">The place in that file; empty for the whole.</param>
/// <param name="Refusal">Why it is not allowed and what to write; null where it is.</param>
internal sealed partial record ContentLink(string? Href, string? Target, string Anchor, string? Refusal)
{
    /// <summary>What every browser and server takes. A reference definition can be used thousands of times.</summary>
    private const int MaxLength = 2_000;

    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <param name="from">The file that has the link, below the content folder.</param>
    /// <param name="address">As written; character references are decoded and control characters removed before anything is decided.</param>
    public static ContentLink Resolve(string from, string address)
    {
        address = WebUtility.HtmlDecode(address);
        if (address.Length > MaxLength) return Refuse($"The address has {address.Length:N0} characters; at most {MaxLength:N0} are allowed.");
        address = string.Concat(address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        if (Scheme().Match(address) is { Success: true } scheme)
        {
            // A browser takes "https:example.org" for a file of this site, or for a site, depending on the page's own scheme.
            if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !address.AsSpan(scheme.Length).StartsWith("//")) return Refuse($"'{address}' is not an address that every browser reads alike. Write https://… in full.");
            return Schemes.Contains(scheme.Groups[1].Value, StringComparer.OrdinalIgnoreCase) ? new(address, null, "", null)
                : Refuse($"Addresses that begin with '{scheme.Groups[1].Value}:' are not allowed. Allowed: {string.Join(", ", Schemes)}, a file such as imids.md, and #anchor.");
        }
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
        if (path.Length == 0) return anchor.Length == 0 ? Refuse("The address is empty.") : new($"#{anchor}", from, anchor, null);
        if (path.Contains('\\', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)) return Refuse($"'{path}' is not an address that every browser reads alike. Write https://… in full.");
        // The addresses of the site are not the editor's to know: a file can be checked, and a git host can follow it.
        if (path[0] == '/') return Refuse($"'{path}' is an address of the site, which no check can follow. Write {FileFor(from, path)}.");

        var target = Combine(from, Uri.UnescapeDataString(path));
        var page = target is null ? null : AddressOf(target);
        return page is null
            ? Refuse($"'{path}' is not a content file. Link a monograph as name.md, a page as ../pages/name.md, the glossary as ../glossary.md.")
            : new(anchor.Length == 0 ? page : $"{page}#{anchor}", target, anchor, null);
    }

    /// <summary>The address of the page made from a content file; null for a file that no page is made from.</summary>
    public static string? AddressOf(string path) => PagePath().Match(path) switch
    {
        { Success: false } => path == "glossary.md" ? "/glossary" : null,
        var match => match.Groups["folder"].Value == "monographs" ? $"/monographs/{match.Groups["slug"].Value}" : $"/{match.Groups["slug"].Value}",
    };

    /// <summary>The path below the content folder; null where it leads out of it.</summary>
    public static string? Combine(string from, string relative)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }

    /// <summary>What stands for an address of the site in a file: "imids.md" for "/monographs/imids".</summary>
    private static string FileFor(string from, string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["monographs", var name] => from.StartsWith("monographs/", StringComparison.Ordinal) ? $"'{name}.md'" : $"'../monographs/{name}.md'",
        ["glossary"] => "'../glossary.md'",
        [var name] => $"'{(from.StartsWith("pages/", StringComparison.Ordinal) ? "" : "../pages/")}{name}.md' if that is a file of content/pages, else https://… in full",
        _ => "the content file: name.md for a monograph, ../pages/name.md for a page",
    };

    private static ContentLink Refuse(string why) => new(null, null, "", why);

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*):", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^(?<folder>monographs|pages)/(?<slug>[a-z0-9]+(-[a-z0-9]+)*)\.md\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PagePath();
}
