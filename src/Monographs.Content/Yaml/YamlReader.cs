using System.Collections.Immutable;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Monographs.Content.Yaml;

/// <summary>Reads a bounded part of YAML: no tags, no anchors, no aliases, no key twice.</summary>
internal static partial class YamlReader
{
    public const int MaxLength = 16 * 1024;
    public const int MaxDepth = 20;

    /// <exception cref="YamlProblem">What is wrong and where; nothing else is thrown.</exception>
    public static YamlMap ReadMap(string text, int start, int length)
    {
        var whole = new SourceSpan(start, length);
        if (length > MaxLength) throw new YamlProblem(whole, $"The front matter has {length:N0} characters; at most {MaxLength:N0} are read. Shorten it.");
        CheckDepth(text.AsSpan(start, length), start);
        var parser = new Parser(new StringReader(text.Substring(start, length)));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new(whole, []);
            parser.Consume<DocumentStart>();
            var node = Read(parser, start, 0);
            parser.Consume<DocumentEnd>();
            return node switch
            {
                YamlMap map => map,
                YamlText { Value: "" } => new(whole, []),
                _ => throw new YamlProblem(node.Span, "The front matter is not a list of keys. Write one 'key: value' a line."),
            };
        }
        catch (YamlException exception)
        {
            var at = start + (int)Math.Clamp(exception.Start.Index, 0, length);
            // For a tab in the indentation the parser names the beginning of the text.
            if (Tab().Match(text[start..(start + length)]) is { Success: true } tab) throw new YamlProblem(new(start + tab.Index + tab.Length - 1, 1), "A tab stands here, and YAML takes none before a key. Write spaces.");
            throw new YamlProblem(new(at, 0), $"The front matter is not valid YAML: {exception.Message.TrimEnd('.')}. Check indentation, quotes and colons near here.");
        }
        catch (Exception exception) when (exception is not YamlProblem)
        {
            // YamlDotNet 16.3.0 throws ArgumentException on "\UFFFFFFFF", InvalidOperationException on a byte order mark inside a list, and may on more.
            throw new YamlProblem(new(start + (int)Math.Clamp(parser.Current?.End.Index ?? 0, 0, length), 0), "The front matter is not valid YAML. Check brackets, escapes and invisible characters behind here.");
        }
    }

    /// <summary>YamlDotNet's parser recurses for each open bracket, and a stack overflow ends the process: count before parsing.</summary>
    private static void CheckDepth(ReadOnlySpan<char> text, int start)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch { '[' or '{' => depth + 1, ']' or '}' => Math.Max(0, depth - 1), _ => depth };
            if (depth > MaxDepth) throw TooDeep(new(start + i, 1));
        }
    }

    private static YamlNode Read(Parser parser, int offset, int depth)
    {
        var next = parser.Current!;
        var span = Span(next, offset);
        if (depth > MaxDepth) throw TooDeep(span);
        if (next is AnchorAlias) throw new YamlProblem(span, "An alias (*name) is not allowed in the front matter. Write the value out.");
        if (next is NodeEvent { Anchor.IsEmpty: false }) throw new YamlProblem(span, "An anchor (&name) is not allowed in the front matter. Remove it, or put the value in quotes.");
        if (next is NodeEvent { Tag: { IsEmpty: false } tag }) throw new YamlProblem(span, $"The tag '{tag}' is not allowed in the front matter. Remove it, or put the value in quotes.");
        return next switch
        {
            Scalar => new YamlText(span, parser.Consume<Scalar>().Value),
            SequenceStart => ReadList(parser, offset, depth),
            MappingStart => ReadMap(parser, offset, depth),
            _ => throw new YamlProblem(span, "The front matter ends too early."),
        };
    }

    private static YamlList ReadList(Parser parser, int offset, int depth)
    {
        var start = Span(parser.Consume<SequenceStart>(), offset).Start;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _)) items.Add(Read(parser, offset, depth + 1));
        return new(Between(start, Span(parser.Consume<SequenceEnd>(), offset)), items.ToImmutable());
    }

    private static YamlMap ReadMap(Parser parser, int offset, int depth)
    {
        var start = Span(parser.Consume<MappingStart>(), offset).Start;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (Read(parser, offset, depth + 1) is not YamlText key) throw new YamlProblem(new(start, 0), "A key of the front matter is not text.");
            if (!seen.Add(key.Value)) throw new YamlProblem(key.Span, $"The key '{key.Value}' stands here a second time. Keep one of the two.");
            entries.Add(new(key, Read(parser, offset, depth + 1)));
        }
        return new(Between(start, Span(parser.Consume<MappingEnd>(), offset)), entries.ToImmutable());
    }

    [GeneratedRegex(@"^ *\t(?=[ \t]*\S)", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Tab();

    private static YamlProblem TooDeep(SourceSpan span) => new(span, $"The front matter is nested more than {MaxDepth} levels deep. Use fewer brackets.");

    private static SourceSpan Span(ParsingEvent each, int offset) => new(offset + (int)each.Start.Index, Math.Max(0, (int)(each.End.Index - each.Start.Index)));

    private static SourceSpan Between(int start, SourceSpan end) => new(start, Math.Max(0, end.End - start));
}

internal sealed class YamlProblem(SourceSpan span, string message) : Exception(message)
{
    public SourceSpan Span { get; } = span;
}
