namespace Monographs.Cli.Checking;

/// <summary>A monograph that a commit added, changed, renamed or removed. Paths below the content folder.</summary>
/// <param name="Before">Null for a new one.</param>
/// <param name="After">Null for a removed one.</param>
internal sealed record FileChange(string? Before, string? After)
{
    /// <summary>How git has to be asked for them.</summary>
    public static readonly string[] Options = ["--name-status", "--find-renames", "--relative", "-z"];

    public static IEnumerable<FileChange> Read(string text)
    {
        var parts = text.Split('\0', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            var change = parts[i][0] switch
            {
                'A' => new FileChange(null, parts[i + 1]),
                'D' => new(parts[i + 1], null),
                'R' or 'C' => new(parts[i + 1], parts[++i + 1]),
                _ => new(parts[i + 1], parts[i + 1]),
            };
            if ((change.After ?? change.Before)!.EndsWith(".md", StringComparison.Ordinal)) yield return change;
        }
    }
}
