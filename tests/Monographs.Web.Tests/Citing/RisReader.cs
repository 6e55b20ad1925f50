using System.Text.RegularExpressions;

namespace Monographs.Web.Tests.Citing;

/// <summary>Reads RIS by its rules alone: lines that end with CR and LF, each a tag of two characters.</summary>
internal static partial class RisReader
{
    public static List<ILookup<string, string>> Read(string ris)
    {
        var (records, fields) = (new List<ILookup<string, string>>(), new List<(string Tag, string Value)>());
        foreach (var line in ris.Split("\r\n").SkipLast(1))
        {
            var match = Line().Match(line);
            Assert.True(match.Success, $"'{line}' is no line of RIS.");
            if (fields.Count == 0) Assert.Equal("TY", match.Groups[1].Value);
            fields.Add((match.Groups[1].Value, match.Groups[2].Value));
            if (match.Groups[1].Value != "ER") continue;
            records.Add(fields.ToLookup(field => field.Tag, field => field.Value));
            fields = [];
        }
        Assert.Empty(fields);
        return records;
    }

    [GeneratedRegex(@"^([A-Z][A-Z0-9])  - ([^\r\n]*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Line();
}
