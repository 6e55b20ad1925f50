using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Rules;

namespace Monographs.Cli.Tests;

/// <summary>Injects the mistakes that hurt people into each published monograph, one at a time: the check has to catch every one.</summary>
public sealed partial class MutationTests
{
    private static readonly ContentFile[] Files = [.. ContentFolder.Read(Path.Combine(Command.RepositoryRoot, "content"))];

    private static readonly ContentReader Reader = new(ContentLibrary.Load(Files));

    private static readonly PublishedFile[] Published =
        [.. Files.Where(file => file.IsMonograph).Select(file => new PublishedFile(file.Path, Encoding.UTF8.GetString(file.Bytes.Span), Reader.ReadMonograph(file)))];

    private static readonly Dictionary<string, Func<string, IEnumerable<string>>> Operators = new()
    {
        ["dose times ten"] = text => Each(text, IsDoseRow, Amount(), amount => Shift(amount, 10)),
        ["dose divided by ten"] = text => Each(text, IsDoseRow, Amount(), amount => Shift(amount, 0.1m)),
        ["zero dropped"] = text => Each(text, IsDoseRow, Amount(), amount => amount.Length > 1 && amount.EndsWith('0') ? amount[..^1] : amount),
        ["mg becomes mcg"] = text => Each(text, IsDoseRow, Milligram(), _ => "mcg"),
        ["per kg dropped"] = text => Each(text, IsDoseRow, PerKilogram(), _ => ""),
        ["once becomes twice"] = text => Each(text, IsDoseRow, Once(), _ => "Twice"),
        ["dose row dropped"] = text => Each(text, IsDoseRow, WholeLine(), _ => ""),
        ["side-effect row dropped"] = text => Each(text, IsSideEffectRow, WholeLine(), _ => ""),
        ["count of people shifted"] = text => Each(text, IsSourcedRow, People(), count => count + "0"),
        ["trailing zero"] = text => Each(text, IsBody, Whole(), amount => amount + ".0"),
        ["point before a dose"] = text => Each(text, IsBody, Whole(), amount => "." + amount),
        ["space before the unit dropped"] = text => Each(text, IsBody, SpaceBeforeUnit(), _ => ""),
        ["citations of a row removed"] = text => Each(text, line => IsSourced(line) && IsRow(line) && Amount().IsMatch(line.Text), WholeLine(), row => Citation().Replace(row, "")),
        ["citations of a sentence removed"] = text => Each(text, line => IsSourced(line) && !IsRow(line), CitedAmount(), sentence => Citation().Replace(sentence, "")),
        ["cited reference removed"] = text => Each(text, line => line.Section.Length == 0, ReferenceId(), id => id + "-gone"),
        ["another drug's name"] = text => Each(text, IsProse, DrugName(), name => name.EndsWith("mide", StringComparison.Ordinal) ? "apremilast" : name == "imalumab" ? "imatinib" : "pexidartinib"),
        ["a class member's name"] = text => Each(text, IsProse, DrugName(), name => name is "lenalidomide" ? "pomalidomide" : name.EndsWith("mide", StringComparison.Ordinal) ? "lenalidomide" : name),
        ["not dropped"] = text => Each(text, IsProse, Not(), _ => " "),
        ["section dropped"] = text => text.Split("\n## ").Skip(1).Select(section => text.Replace("\n## " + section, "\n", StringComparison.Ordinal)),
        ["sections swapped"] = text => Swap(text.Split("\n## ")),
        ["anchor broken"] = text => Each(text, IsBody, Anchor(), anchor => anchor + "-gone"),
        ["link broken"] = text => Each(text, IsBody, MonographLink(), link => link.Replace(".md", "-gone.md", StringComparison.Ordinal)),
    };

    [Fact]
    public void Mutants_OfThePublishedMonographs_AreCaught()
    {
        var table = new StringBuilder($"{"Mistake",-34}{"Mutants",9}{"Caught",9}\n");
        var survivors = new ConcurrentBag<string>();
        foreach (var (name, mutate) in Operators)
        {
            var mutants = Published.SelectMany(file => mutate(file.Text).Select(mutant => (File: file, Text: mutant))).ToList();
            Assert.True(mutants.Count > 0, $"'{name}' had nothing to change.");
            var caught = mutants.AsParallel().Count(mutant =>
            {
                if (Findings(mutant.File, mutant.Text).Any()) return true;
                survivors.Add($"{name}: {Difference(mutant.File.Path, mutant.File.Text, mutant.Text)}");
                return false;
            });
            table.Append(CultureInfo.InvariantCulture, $"{name,-34}{mutants.Count,9}{caught,9}\n");
        }
        TestContext.Current.TestOutputHelper!.WriteLine(table.ToString());
        Assert.True(survivors.IsEmpty, $"{table}\nNot caught:\n{string.Join('\n', survivors)}");
    }

    /// <summary>What <c>check --against</c> finds in the file, with the rules over all files.</summary>
    private static IEnumerable<Finding> Findings(PublishedFile file, string text)
    {
        var reading = Reader.ReadMonograph(new(file.Path, Encoding.UTF8.GetBytes(text), ""));
        var change = RuleCatalog.Check(new() { Before = file.Reading.Model, After = reading.Model, Text = new(file.Path, text) });
        var outlines = Published.Where(other => other.Path != file.Path).Select(other => other.Reading.Outline).Append(reading.Outline).OfType<Outline>();
        return reading.Findings.Concat(change).Concat(SiteRules.Check([.. outlines]).Where(finding => finding.Path == file.Path));
    }

    private sealed record PublishedFile(string Path, string Text, ContentReading<Monograph> Reading);

    private sealed record Line(int Start, string Text, string Section);

    private static bool IsBody(Line line) => line.Section.Length > 0;

    private static bool IsRow(Line line) => line.Text.StartsWith("| ", StringComparison.Ordinal);

    private static bool IsDoseRow(Line line) => IsRow(line) && line.Section.StartsWith("Dosing", StringComparison.Ordinal) && Amount().IsMatch(line.Text);

    private static bool IsSourcedRow(Line line) => IsRow(line) && IsSourced(line);

    private static bool IsSideEffectRow(Line line) => IsRow(line) && line.Section.StartsWith("Safety", StringComparison.Ordinal) && Share().IsMatch(line.Text);

    private static IEnumerable<string> Swap(string[] sections) => Enumerable.Range(1, sections.Length - 2)
        .Select(at => string.Join("\n## ", [.. sections[..at], sections[at + 1], sections[at], .. sections[(at + 2)..]]));

    private static bool IsSourced(Line line) => line.Section.Split(' ')[0] is "Dosing" or "Clinical" or "Safety";

    private static bool IsProse(Line line) => IsBody(line) && !IsRow(line) && !line.Text.StartsWith('#') && !line.Text.StartsWith("Table:", StringComparison.Ordinal) && !line.Text.StartsWith('!');

    private static IEnumerable<Line> Lines(string text)
    {
        var (start, section) = (0, "");
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) section = line[3..];
            yield return new(start, line, section);
            start += line.Length + 1;
        }
    }

    private static IEnumerable<string> Each(string text, Func<Line, bool> isMeant, Regex pattern, Func<string, string> change)
    {
        foreach (var line in Lines(text).Where(isMeant))
        {
            foreach (Match match in pattern.Matches(line.Text))
            {
                var (start, end) = (line.Start + match.Index, line.Start + match.Index + match.Length);
                var changed = change(match.Value);
                // A row that is dropped leaves no empty line.
                if (changed.Length == 0 && match.Length == line.Text.Length) end++;
                if (changed != match.Value) yield return text[..start] + changed + text[end..];
            }
        }
    }

    private static string Shift(string amount, decimal by) => (decimal.Parse(amount.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * by)
        .ToString("#,0.#####", CultureInfo.InvariantCulture);

    private static string Difference(string path, string text, string mutant)
    {
        var at = text.AsSpan().CommonPrefixLength(mutant);
        var line = text.AsSpan(0, at).Count('\n');
        return $"{path}({line + 1}): {mutant.Split('\n').ElementAtOrDefault(line)}";
    }

    [GeneratedRegex(@"(?<![\w.,-])\d[\d,.]{0,9}(?= mg)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<=\d )mg(?!\w)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Milligram();

    [GeneratedRegex(@"(?<=mg)/kg", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PerKilogram();

    [GeneratedRegex(@"\bOnce(?= (?:a|every|daily))", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Once();

    [GeneratedRegex(@"^.+$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex WholeLine();

    [GeneratedRegex(@"(?<![\w.,-])\d{1,5}(?= mg)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<=(?<![\w.,-])\d[\d,.]{0,9}) (?=mg|mL|mcg)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SpaceBeforeUnit();

    [GeneratedRegex(@" ?\[@[^\]]+\]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"[A-Z][^.|]*\d (?:of \d|mg)[^.|]*\[@[^.|]*\.", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex CitedAmount();

    [GeneratedRegex(@"(?<=^  - id: )\S+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ReferenceId();

    [GeneratedRegex(@"(?<=[a-z] )(?:imalumab|emactuzumab|thalidomide|lenalidomide|pomalidomide)(?=[ .,][a-z ]?)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex DrugName();

    [GeneratedRegex(@"(?<=[a-z]) not (?=[a-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Not();

    [GeneratedRegex(@"(?<=\| )\d+(?= of \d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex People();

    [GeneratedRegex(@"\| \d+(?:\.\d+)?(?:%| of \d)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Share();

    [GeneratedRegex(@"(?<=\.md#)[\w-]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\([\w/.-]+\.md", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex MonographLink();
}
