using System.Net;
using System.Text.RegularExpressions;

namespace Monographs.Web.Archiving;

/// <summary>
/// A page as it lies in the archive: links to what is in it are relative, others are whole or gone, and nothing needs a server. Works on the HTML that our own
/// views write, whose attributes all stand in double quotes.
/// </summary>
/// <param name="files">From an address of the site to its file in the archive.</param>
/// <param name="site">Scheme and host; empty where they are not known.</param>
internal sealed partial class ArchivedPage(IReadOnlyDictionary<string, string> files, string site)
{
    /// <param name="file">Where the page lies.</param>
    public string Rewrite(string html, string file)
    {
        var up = string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/')));
        // Scripts only improve a page, and browsers load no modules from a disk; forms, searches and filters need the server.
        html = NeedsServer().Replace(html, "");
        html = HeadLink().Replace(html, match => Find(match.Groups["address"].Value) is null ? "" : Integrity().Replace(match.Value, ""));
        return Address().Replace(html, match => Find(match.Groups["address"].Value, up) is { } address ? $" {match.Groups["name"].Value}=\"{address}\"" : "");
    }

    /// <summary>Null for what is not in the archive where nobody knows the site's own address: the words then stand without a link.</summary>
    private string? Find(string address, string up)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : address[hash..];
        return Find(address) is { } file ? $"{up}{file}{anchor}" : site.Length > 0 ? $"{site}{address}" : null;
    }

    private string? Find(string address) => files.GetValueOrDefault(WebUtility.HtmlDecode(address.Split('#')[0]));

    [GeneratedRegex("""<script [^>]*src="[^>]*></script>|<search>.*?</search>|<nav class="facets".*?</nav>|<form .*?</form>""", RegexOptions.CultureInvariant | RegexOptions.Singleline, 5000)]
    private static partial Regex NeedsServer();

    [GeneratedRegex("""<link [^>]*href="(?<address>/[^"]*)"[^>]*>""", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HeadLink();

    [GeneratedRegex(""" integrity="[^"]*" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 5000)]
    private static partial Regex Integrity();

    [GeneratedRegex("""\s(?<name>href|src)="(?<address>/[^"]*)" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 5000)]
    private static partial Regex Address();
}
