using System.Runtime.InteropServices;

namespace Monographs.Content.Names;

/// <summary>
/// How many letters must be added, dropped, changed or swapped with their neighbor to make one text of another
/// (optimal string alignment), by Hyyrö's bit-parallel method: one word operation for each letter of the text.
/// H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
/// </summary>
public sealed class EditDistance
{
    private const int MaxLength = 64;

    private readonly ulong[] _places = new ulong[128];
    private readonly Dictionary<char, ulong> _otherPlaces = [];
    private readonly int _length;

    /// <param name="pattern">Compared with many texts; only its first 64 letters count.</param>
    public EditDistance(string pattern)
    {
        _length = Math.Min(pattern.Length, MaxLength);
        for (var i = 0; i < _length; i++) PlacesOf(pattern[i]) |= 1UL << i;
    }

    public int To(ReadOnlySpan<char> text) => Measure(text).Whole;

    /// <summary>To whichever beginning of a text is the nearest, as for a word that is still being typed.</summary>
    public int ToBeginning(ReadOnlySpan<char> text) => Measure(text).Beginning;

    private ref ulong PlacesOf(char c) => ref char.IsAscii(c) ? ref _places[c] : ref CollectionsMarshal.GetValueRefOrAddDefault(_otherPlaces, c, out _);

    private (int Whole, int Beginning) Measure(ReadOnlySpan<char> text)
    {
        if (_length == 0) return (text.Length, 0);
        var (positive, negative, diagonal, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        var (distance, nearest, last) = (_length, _length, 1UL << (_length - 1));
        foreach (var c in text)
        {
            var here = char.IsAscii(c) ? _places[c] : _otherPlaces.GetValueOrDefault(c);
            var swapped = ((~diagonal & here) << 1) & before;
            diagonal = (((here & positive) + positive) ^ positive) | here | negative | swapped;
            var up = negative | ~(diagonal | positive);
            var down = diagonal & positive;
            if ((up & last) != 0) distance++;
            if ((down & last) != 0) distance--;
            nearest = Math.Min(nearest, distance);
            up = (up << 1) | 1;
            positive = (down << 1) | ~(diagonal | up);
            negative = up & diagonal;
            before = here;
        }
        return (distance, nearest);
    }

    public static int Between(string one, string other) => new EditDistance(one).To(other);
}
