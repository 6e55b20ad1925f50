using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Content.Rules.Changes;

namespace Monographs.Cli.Tests;

/// <summary>Injects the mistakes that hurt people into each published monograph, one at a time: the check has to catch every one.</summary>
public sealed partial class MutationTests
{
    private static readonly ContentFile[] Files = [.. ContentFolder.Read(Path.Combine(Command.RepositoryRoot, "content"))];

    private static readonly ContentReader Reader = new(ContentLibrary.Load(Files));

    private static readonly PublishedFile[] Published =
        [.. Files.Where(file => file.IsMonograph).Select(file => new PublishedFile(file, Encoding.UTF8.GetString(file.Bytes.Span), Reader.ReadMonograph(file)))];

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
        ["another route"] = text => Each(text, IsDoseRow, RouteCell(), route => route == "By mouth" ? "Intravenous" : "Intrathecal"),
        ["another population"] = text => Each(text, IsDoseRow, PopulationCell(), _ => "Children"),
        ["doses of two rows exchanged"] = text => Exchange(text, IsDoseRow, 3),
        ["shares of two side effects exchanged"] = text => Exchange(text, IsSideEffectRow, 2),
        ["mg becomes mcg in a text"] = text => Each(text, IsProse, Milligram(), _ => "mcg"),
        ["amount in a text times ten"] = text => Each(text, IsProse, Amount(), amount => Shift(amount, 10)),
        ["contraindicated becomes indicated"] = text => Each(text, line => IsBody(line) && IsRow(line), Contraindicated(), _ => "Indicated"),
        ["row of advice dropped"] = text => Each(text, line => IsAdvice(line) && IsRow(line) && !line.Text.Contains("---", StringComparison.Ordinal), WholeLine(), _ => ""),
        ["item of advice dropped"] = text => Each(text, line => IsAdvice(line) && line.Text.StartsWith("- ", StringComparison.Ordinal), WholeLine(), _ => ""),
        ["advice turned round"] = text => text.Contains("\n### Do not\n", StringComparison.Ordinal) ? [text.Replace("\n### Do\n", "\n### Do it\n", StringComparison.Ordinal).Replace("\n### Do not\n", "\n### Do\n", StringComparison.Ordinal).Replace("\n### Do it\n", "\n### Do not\n", StringComparison.Ordinal)] : [],
        ["direction turned round"] = text => Each(text, IsBody, Direction(), word => word switch { "lower" => "higher", "higher" => "lower", "raised" => "lowered", "lowered" => "raised", "reduced" => "increased", "increased" => "reduced", "more" => "less", "less" => "more", "before" => "after", _ => "before" }),
        ["number word changed"] = text => Each(text, IsBody, NumberWord(), word => char.IsUpper(word[0]) ? "Ten" : "ten"),
        ["bound put in"] = text => Each(text, IsDoseRow, DoseCell(), dose => "up to " + dose),
        ["interval put in"] = text => Each(text, IsDoseRow, DoseCell(), dose => dose + " daily"),
        ["status changed"] = text => Each(text, line => line.Section.Length == 0, Status(), status => status == "approved" ? "investigational" : "approved"),
        ["link broken"] = text => Each(text, IsBody, MonographLink(), link => link.Replace(".md", "-gone.md", StringComparison.Ordinal)),
    };

    [Fact]
    public void Mutants_OfThePublishedMonographs_AreCaught()
    {
        var table = new StringBuilder($"{"Mistake",-34}{"Mutants",9}{"Caught",9}\n");
        var survivors = new ConcurrentBag<string>();
        foreach (var (name, mutate) in Operators)
        {
            var mutants = Sample(mutate).ToList();
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

    /// <summary>What changes a meaning may not be called editorial: then it would need no second reader.</summary>
    [Fact]
    public void Mutants_CalledEditorial_AreErrors()
    {
        string[] others =
        [
            "trailing zero", "point before a dose", "space before the unit dropped", "citations of a row removed", "citations of a sentence removed", "cited reference removed", "sections swapped", "anchor broken", "link broken",
        ];
        var survivors = new ConcurrentBag<string>();
        foreach (var (name, mutate) in Operators.Where(each => !others.Contains(each.Key, StringComparer.Ordinal)))
        {
            Sample(mutate).AsParallel().ForAll(mutant =>
            {
                if (!Changes(mutant.File, mutant.Text, ChangeKind.Editorial).Any(finding => finding.Level is FindingLevel.Error)) survivors.Add($"{name}: {Difference(mutant.File.Path, mutant.File.Text, mutant.Text)}");
            });
        }
        Assert.True(survivors.IsEmpty, string.Join('\n', survivors));
    }

    /// <summary>The rules on a change alone, for a commit called editorial: what an editor may do without a second reader.</summary>
    [Fact]
    public void Wording_OfThePublishedMonographs_ChangesWithoutAFinding()
    {
        Dictionary<string, Func<string, IEnumerable<string>>> harmless = new()
        {
            ["word replaced"] = text => Each(text, IsRunningText, Word(), word => word == "The" ? "This" : "too"),
            ["comma dropped"] = text => Each(text, IsRunningText, Comma(), _ => ""),
            ["link's address changed"] = text => Each(text, IsRunningText, MonographLink(), link => link.Replace("](", "](../monographs/", StringComparison.Ordinal)),
            ["citation dropped"] = text => Each(text, IsRunningText, Citation(), _ => ""),
            ["references reordered"] = text => Reorder(text),
            ["emphasis dropped"] = text => Each(text, IsRunningText, Emphasis(), word => word.Trim('*')),
            ["spaces of a table"] = text => [text.Replace(" | ", "  |  ", StringComparison.Ordinal)],
            ["rows reordered"] = text => Lines(text).Where(line => IsSideEffectRow(line) || IsDoseRow(line)).Zip(Lines(text).Where(line => IsSideEffectRow(line) || IsDoseRow(line)).Skip(1))
                .Where(two => two.First.Start + two.First.Text.Length + 1 == two.Second.Start)
                .Select(two => text[..two.First.Start] + two.Second.Text + "\n" + two.First.Text + text[(two.Second.Start + two.Second.Text.Length)..]),
            ["review date"] = text => [text.Replace("\nreviewed: 2026", "\nreviewed: 2027", StringComparison.Ordinal)],
        };
        var alarms = new ConcurrentBag<string>();
        foreach (var (name, mutate) in harmless)
        {
            var mutants = Published.SelectMany(file => mutate(file.Text).Select(mutant => (File: file, Text: mutant))).ToList();
            Assert.True(mutants.Exists(mutant => mutant.Text != mutant.File.Text), $"'{name}' had nothing to change.");
            mutants.AsParallel().ForAll(mutant =>
            {
                foreach (var finding in Changes(mutant.File, mutant.Text, ChangeKind.Editorial)) alarms.Add($"{name}: {finding}");
            });
        }
        Assert.True(alarms.IsEmpty, string.Join('\n', alarms));
    }

    /// <summary>The first of each file and every fifth after it: all of them take minutes.</summary>
    private static IEnumerable<(PublishedFile File, string Text)> Sample(Func<string, IEnumerable<string>> mutate) =>
        Published.SelectMany(file => mutate(file.Text).Where((_, index) => index % 5 == 0).Select(mutant => (File: file, Text: mutant)));

    /// <summary>What <c>check --against</c> finds in the file, with the rules over all files.</summary>
    private static IEnumerable<Finding> Findings(PublishedFile file, string text)
    {
        var reading = Reader.ReadMonograph(new(file.Path, Encoding.UTF8.GetBytes(text), ""));
        var change = Changes(file, text, null);
        var outlines = Published.Where(other => other.Path != file.Path).Select(other => other.Reading.Outline).Append(reading.Outline).OfType<Outline>();
        return reading.Findings.Concat(change).Concat(SiteRules.Check([.. outlines]).Where(finding => finding.Path == file.Path));
    }

    private static ImmutableArray<Finding> Changes(PublishedFile file, string text, ChangeKind? kind) =>
        RuleCatalog.Check(MonographChange.Between(Reader, file.Source, new(file.Path, Encoding.UTF8.GetBytes(text), "")) with { Kind = kind });

    private sealed record PublishedFile(ContentFile Source, string Text, ContentReading<Monograph> Reading)
    {
        public string Path => Source.Path;
    }

    private sealed record Line(int Start, string Text, string Section);

    private static bool IsBody(Line line) => line.Section.Length > 0;

    private static bool IsRow(Line line) => line.Text.StartsWith("| ", StringComparison.Ordinal);

    private static bool IsDoseRow(Line line) => IsRow(line) && line.Section.StartsWith("Dosing", StringComparison.Ordinal) && Amount().IsMatch(line.Text);

    private static bool IsSourcedRow(Line line) => IsRow(line) && IsSourced(line);

    private static bool IsSideEffectRow(Line line) => IsRow(line) && line.Section.StartsWith("Safety", StringComparison.Ordinal) && Share().IsMatch(line.Text);

    private static IEnumerable<string> Swap(string[] sections) => Enumerable.Range(1, sections.Length - 2)
        .Select(at => string.Join("\n## ", [.. sections[..at], sections[at + 1], sections[at], .. sections[(at + 2)..]]));

    private static bool IsSourced(Line line) => line.Section.Split(' ')[0] is "Dosing" or "Clinical" or "Safety";

    /// <summary>The title of a notice is its address too.</summary>
    private static bool IsRunningText(Line line) => IsProse(line) && !line.Text.StartsWith("> **", StringComparison.Ordinal);

    private static bool IsAdvice(Line line) => line.Section.Split(' ')[0] is "Dosing" or "Safety" or "Practical";

    /// <summary>The cell of one row for that of the next, wherever they differ.</summary>
    private static IEnumerable<string> Exchange(string text, Func<Line, bool> isMeant, int column)
    {
        var rows = Lines(text).Where(isMeant).Select(line => (line.Start, line.Text, Cells: line.Text.Split('|'))).ToList();
        foreach (var (one, other) in rows.Zip(rows.Skip(1)))
        {
            if (one.Cells.Length != other.Cells.Length || one.Cells[column] == other.Cells[column]) continue;
            yield return text[..one.Start] + With(one.Cells, other.Cells[column]) + text[(one.Start + one.Text.Length)..other.Start] + With(other.Cells, one.Cells[column]) + text[(other.Start + other.Text.Length)..];
        }

        string With(string[] cells, string cell) => string.Join('|', [.. cells[..column], cell, .. cells[(column + 1)..]]);
    }

    private static IEnumerable<string> Reorder(string text)
    {
        var parts = text.Split("\n  - id: ");
        var last = parts[^1].Split("\n---\n", 2);
        yield return string.Join("\n  - id: ", [parts[0], last[0], .. parts[1..^1]]) + "\n---\n" + last[1];
    }

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

    [GeneratedRegex(@"(?<=\| )(?:By mouth|Intravenous)(?= \|)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex RouteCell();

    [GeneratedRegex(@"(?<=^\| [^|]+ \| )[^|]+(?= \|)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex PopulationCell();

    [GeneratedRegex(@"(?<=\| )\d[^|]* mg(?:/kg)?(?= \|)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex DoseCell();

    [GeneratedRegex(@"(?<=^status: )\w+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Status();

    [GeneratedRegex(@"Contraindicated", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Contraindicated();

    [GeneratedRegex(@"\b(?:lower|higher|raised|lowered|reduced|increased|more|less|before|after)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Direction();

    [GeneratedRegex(@"\b(?:[Tt]wo|[Tt]hree|[Ff]our)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"\b(?:The|also)\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@",(?= [a-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Comma();

    [GeneratedRegex(@"\*\*[^*]+\*\*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(?<=\.md#)[\w-]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\([\w/.-]+\.md", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex MonographLink();
}
