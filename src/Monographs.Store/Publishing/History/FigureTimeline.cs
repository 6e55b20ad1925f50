using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Monographs.Content.History;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing.History;

/// <summary>Which text each figure had at each commit.</summary>
internal sealed partial class FigureTimeline
{
    private readonly Dictionary<string, List<(int Ordinal, string Blob)>> _blobs = new(StringComparer.Ordinal);

    /// <param name="before">The figures before the first commit that was read now.</param>
    public FigureTimeline(IEnumerable<StoredFigureState> before, ContentHistory history)
    {
        foreach (var state in before) _blobs[state.Path] = [(-1, state.Blob)];
        foreach (var state in history.Figures.SelectMany(figure => figure.States))
        {
            if (!_blobs.TryGetValue(state.Path, out var blobs)) _blobs.Add(state.Path, blobs = []);
            blobs.Add((state.Ordinal, state.Blob));
        }
    }

    /// <summary>The figures that a text names, by path.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Find(byte[] text, int ordinal) => _blobs.Count == 0 ? [] :
    [
        .. FigurePath().Matches(Encoding.UTF8.GetString(text)).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => KeyValuePair.Create(path, _blobs.GetValueOrDefault(path)?.LastOrDefault(each => each.Ordinal <= ordinal).Blob)).Where(each => each.Value is not null).Select(each => KeyValuePair.Create(each.Key, each.Value!)),
    ];

    [GeneratedRegex(@"figures/[\w.-]{1,200}?\.svg", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex FigurePath();
}
