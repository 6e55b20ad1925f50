using System.Text;

namespace Monographs.Web.Tests.Citing;

/// <summary>Reads BibTeX by its rules alone: entries of fields in braces that balance; escapes undone, braces that keep capitals dropped.</summary>
internal static class BibTexReader
{
    public static List<(string Type, string Key, Dictionary<string, string> Fields)> Read(string bib)
    {
        var entries = new List<(string, string, Dictionary<string, string>)>();
        var at = 0;
        while ((at = bib.IndexOf('@', at)) >= 0)
        {
            var open = bib.IndexOf('{', at);
            var comma = bib.IndexOf(',', open);
            var (type, key, fields) = (bib[(at + 1)..open], bib[(open + 1)..comma], new Dictionary<string, string>());
            at = comma + 1;
            while (true)
            {
                while (char.IsWhiteSpace(bib[at]) || bib[at] == ',') at++;
                if (bib[at] == '}') break;
                var equals = bib.IndexOf('=', at);
                var name = bib[at..equals].Trim();
                var start = bib.IndexOf('{', equals);
                var end = CloseOf(bib, start);
                fields.Add(name, bib[(start + 1)..end]);
                at = end + 1;
            }
            at++;
            entries.Add((type, key, fields));
        }
        return entries;
    }

    /// <summary>The text that a value stands for.</summary>
    public static string Decode(string value)
    {
        var text = new StringBuilder();
        var plain = value.Replace(@"\textbackslash{}", "\u0001", StringComparison.Ordinal).Replace(@"\textasciitilde{}", "\u0002", StringComparison.Ordinal).Replace(@"\textasciicircum{}", "\u0003", StringComparison.Ordinal);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] == '\\') text.Append(plain[++i]);
            else if (plain[i] is not ('{' or '}')) text.Append(plain[i]);
        }
        return text.Replace('\u0001', '\\').Replace('\u0002', '~').Replace('\u0003', '^').ToString();
    }

    private static int CloseOf(string bib, int open)
    {
        var depth = 0;
        for (var i = open; ; i++)
        {
            if (bib[i] == '\\') i++;
            else if (bib[i] == '{') depth++;
            else if (bib[i] == '}' && --depth == 0) return i;
        }
    }
}
