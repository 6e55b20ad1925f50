namespace Monographs.Content.Text;

/// <summary>Takes accents off Latin letters. <see cref="string.Normalize()"/> cannot: with invariant globalization it gives every text back as it is.</summary>
internal static class Accents
{
    private const char First = '\u00C0';

    /// <summary>What stands for U+00C0 to U+017F; letters that are more than one, such as æ, stay.</summary>
    private const string Plain =
        "AAAAAAÆCEEEEIIIIDNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiĲĳJjKkkLlLlLlĿ" +
        "ŀLlNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    public static char Remove(char letter) => letter - First is var index and >= 0 && index < Plain.Length ? Plain[index] : letter;
}
