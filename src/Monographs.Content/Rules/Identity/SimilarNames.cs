namespace Monographs.Content.Rules.Identity;

internal static class SimilarNames
{
    /// <summary>
    /// Whether one letter added, dropped, changed or swapped with its neighbor makes one word of the other; case does not count.
    /// Decided by the common beginning and end alone, for it is asked of every word of a file.
    /// </summary>
    public static bool AreOneEditApart(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        var shorter = word.Length <= name.Length ? word : name;
        var longer = word.Length <= name.Length ? name : word;
        if (longer.Length - shorter.Length > 1) return false;
        var start = 0;
        while (start < shorter.Length && Same(shorter[start], longer[start])) start++;
        var end = 0;
        while (end < shorter.Length - start && Same(shorter[^(end + 1)], longer[^(end + 1)])) end++;
        if (longer.Length > shorter.Length) return start + end == shorter.Length;
        var rest = longer.Length - start - end;
        return rest == 1 || (rest == 2 && Same(shorter[start], longer[start + 1]) && Same(shorter[start + 1], longer[start]));
    }

    public static bool Same(char one, char other) => one == other || char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
