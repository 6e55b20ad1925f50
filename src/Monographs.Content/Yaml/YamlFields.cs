using System.Collections.Immutable;

namespace Monographs.Content.Yaml;

/// <summary>Takes the values of a map by their keys and notes what is wrong with them.</summary>
internal sealed class YamlFields(YamlMap map, string of, List<Problem> problems)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public SourceSpan Span => map.Span;

    /// <summary>Whether the key is there and has a value.</summary>
    public bool Has(string key) => map.Find(key)?.Value is not (null or YamlText { Value: "" });

    public string? Text(string key)
    {
        if (Value(key) is not { } value) return null;
        if (value is YamlText text) return text.Value.Length == 0 ? null : text.Value;
        problems.Add(Problem.FrontMatter(value.Span, $"'{key}' of {of} must be text, not a list or a map."));
        return null;
    }

    /// <summary>A list of texts; one text stands for a list of one.</summary>
    public ImmutableArray<YamlText> Texts(string key)
    {
        var value = Value(key);
        if (value is YamlText { Value: "" } or null) return [];
        if (value is YamlText text) return [text];
        var items = value is YamlList list ? list.Items : [];
        if (value is not YamlList || items.Any(item => item is not YamlText))
        {
            problems.Add(Problem.FrontMatter(value.Span, $"'{key}' of {of} must be a list of texts, such as [one, two]."));
        }
        return [.. items.OfType<YamlText>()];
    }

    public ImmutableArray<string> Strings(string key) => [.. Texts(key).Select(text => text.Value)];

    public ImmutableArray<YamlMap> Maps(string key)
    {
        var value = Value(key);
        if (value is YamlText { Value: "" } or null) return [];
        var items = value is YamlList list ? list.Items : [];
        if (value is not YamlList || items.Any(item => item is not YamlMap))
        {
            problems.Add(Problem.FrontMatter(value.Span, $"'{key}' of {of} must be a list of maps, such as [{{ name: x, why: y }}]."));
        }
        return [.. items.OfType<YamlMap>()];
    }

    public YamlMap? Map(string key)
    {
        var value = Value(key);
        if (value is YamlMap or null or YamlText { Value: "" }) return value as YamlMap;
        problems.Add(Problem.FrontMatter(value.Span, $"'{key}' of {of} must be a map, such as {{ key: value }}."));
        return null;
    }

    public SourceSpan SpanOf(string key) => map.Find(key)?.Value.Span is { Length: > 0 } span ? span : map.Find(key)?.Key.Span ?? map.Span;

    /// <summary>After every key has been asked for: reports the ones that nobody knows.</summary>
    public void ReportUnknown()
    {
        foreach (var key in map.Entries.Select(entry => entry.Key).Where(key => !_asked.Contains(key.Value)))
        {
            problems.Add(Problem.FrontMatter(key.Span, $"'{key.Value}' is not a key of {of}. Known keys: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.", FindingLevel.Warning));
        }
    }

    private YamlNode? Value(string key)
    {
        _asked.Add(key);
        return map.Find(key)?.Value;
    }
}
