using System.Collections.Immutable;

namespace Monographs.Content.Yaml;

/// <summary>A node of the front matter. A scalar is always text: <c>NO</c>, <c>1.10</c> and <c>0x1F</c> stay what was written.</summary>
internal abstract record YamlNode(SourceSpan Span);

internal sealed record YamlText(SourceSpan Span, string Value) : YamlNode(Span);

internal sealed record YamlList(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

internal sealed record YamlMap(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);
}

internal sealed record YamlEntry(YamlText Key, YamlNode Value);
