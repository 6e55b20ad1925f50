using System.Text;
using Monographs.Content.Reading;
using Monographs.Content.Sections;
using Monographs.Content.Text;

namespace Monographs.Content.History;

/// <summary>
/// A monograph's source taken apart by its lines alone, not parsed: what tens of thousands of old texts are compared by, in a way that no later
/// version of the parser changes.
/// </summary>
public sealed class SourceOutline
{
    private readonly Dictionary<string, string> _front = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextPart> _parts = new(StringComparer.Ordinal);

    private SourceOutline(string text)
    {
        var (frontMatter, start) = FrontMatterReader.Locate(text);
        ReadFrontMatter(text.AsSpan(frontMatter.Start, frontMatter.Length));
        Title = Unquote(_front.GetValueOrDefault("title", ""));
        var part = Begin("notices", "Notices");
        var isCode = false;
        foreach (var each in text.AsSpan(start).EnumerateLines())
        {
            var line = each.TrimEnd();
            if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal)) isCode = !isCode;
            if (!isCode && line.StartsWith("## ", StringComparison.Ordinal)) part = Begin(line[3..].Trim(" #").ToString());
            else part.Add(line);
        }
    }

    /// <summary>As the front matter has it; empty where it has none.</summary>
    public string Title { get; }

    /// <summary>Keys of the front matter with their values as written, without spaces and line breaks that mean nothing.</summary>
    internal IReadOnlyDictionary<string, string> Front => _front;

    /// <summary>In the order of the text.</summary>
    internal IReadOnlyDictionary<string, TextPart> Parts => _parts;

    public static SourceOutline Of(ReadOnlySpan<byte> utf8) => new(Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF'));

    private void ReadFrontMatter(ReadOnlySpan<char> yaml)
    {
        var value = new StringBuilder();
        var key = "";
        foreach (var line in yaml.EnumerateLines())
        {
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#' || text is "---") continue;
            var colon = char.IsLetter(line[0]) ? line.IndexOf(':') : -1;
            if (colon > 0)
            {
                Close();
                key = line[..colon].ToString();
                text = line[(colon + 1)..].Trim();
            }
            value.Append(' ').Append(WhiteSpace.Collapse(text));
        }
        Close();

        void Close()
        {
            if (key.Length > 0) _front[key] = value.ToString().Trim();
            value.Clear();
        }
    }

    private TextPart Begin(string heading)
    {
        var kind = SectionCatalog.Find(heading, Title.Length > 0 ? [Title] : []);
        return kind is null ? Begin(heading.ToLowerInvariant(), heading) : Begin(kind.Key, kind.Title);
    }

    private TextPart Begin(string key, string title)
    {
        if (!_parts.TryGetValue(key, out var part)) _parts.Add(key, part = new(key, title));
        return part;
    }

    private static string Unquote(string text) => text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1] : text;
}
