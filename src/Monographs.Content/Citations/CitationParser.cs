using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Monographs.Content.Citations;

/// <summary>Reads citations as pandoc writes them, without its prefixes and locators.</summary>
internal sealed class CitationParser : InlineParser
{
    private const int MaxLength = 400;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var text = slice.AsSpan();
        if (text.Length > MaxLength) text = text[..MaxLength];
        var close = text.IndexOf(']');
        if (close < 0) return false;
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var range in text[1..close].Split(';'))
        {
            var key = text[1..close][range].Trim();
            if (key.Length < 2 || key[0] != '@' || key[1..].ContainsAnyExcept(KeyCharacters)) return false;
            keys.Add(key[1..].ToString());
        }
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline { Keys = keys.ToImmutable(), Span = new(start, start + close), Line = line, Column = column };
        slice.Start += close + 1;
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> KeyCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:");
}
