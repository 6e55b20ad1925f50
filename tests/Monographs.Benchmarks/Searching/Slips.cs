using Monographs.Content.Names;

namespace Monographs.Benchmarks.Searching;

/// <summary>Slips of the finger, the same for the same name: a letter more, less, another one, or two that change places.</summary>
internal static class Slips
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";

    public static string Make(string name, int slips, int seed)
    {
        var key = FoldedName.Fold(name);
        var random = new Random(seed + key.Length + (key[0] * 31) + (key[^1] * 997));
        var slipped = key;
        for (var i = 0; i < slips; i++) slipped = Slip(slipped, random);
        return slipped;
    }

    private static string Slip(string key, Random random)
    {
        var at = random.Next(key.Length);
        return random.Next(4) switch
        {
            0 => key.Insert(at, Another(key[at], random)),
            1 => key.Remove(at, 1),
            2 => key.Remove(at, 1).Insert(at, Another(key[at], random)),
            _ when at + 1 < key.Length => $"{key[..at]}{key[at + 1]}{key[at]}{key[(at + 2)..]}",
            _ => $"{key[..^2]}{key[^1]}{key[^2]}",
        };
    }

    /// <summary>A digit for a digit, a letter for a letter.</summary>
    private static string Another(char letter, Random random)
    {
        var kind = char.IsAsciiDigit(letter) ? Digits : Letters;
        return kind[random.Next(kind.Length)].ToString();
    }
}
