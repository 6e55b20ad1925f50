using System.Collections.Immutable;
using System.Globalization;
using Monographs.Content.References;
using Monographs.Content.Yaml;

namespace Monographs.Content.Reading;

/// <summary>Reads the YAML between the first two lines of three hyphens.</summary>
internal static class FrontMatterReader
{
    internal static readonly string[] Required = ["title", "kind", "status", "summary", "names", "reviewed", "review-due"];
    private static readonly string[] NameKeys = ["brands", "codes", "synonyms"];

    /// <summary>Where the body begins, and the span of the YAML before it; a span of length 0 at 0 where there is none.</summary>
    public static (SourceSpan Yaml, int BodyStart) Locate(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || LineEnd(text, 0) is var first && text[..first].TrimEnd() != "---") return (SourceSpan.None, 0);
        var start = NextLine(text, first);
        for (var line = start; line < text.Length;)
        {
            var end = LineEnd(text, line);
            var next = NextLine(text, end);
            if (text.AsSpan(line, end - line).TrimEnd() is "---" or "...") return (new(start, line - start), next);
            line = next;
        }
        return (SourceSpan.None, 0);
    }

    public static FrontMatterSyntax Read(string text, SourceSpan yaml, string fallbackTitle)
    {
        var problems = new List<Problem>();
        try
        {
            if (yaml == SourceSpan.None) throw new YamlProblem(new(0, 0), Missing(text));
            var fields = new YamlFields(YamlReader.ReadMap(text, yaml.Start, yaml.Length), "the front matter", problems);
            return Read(fields, yaml, fallbackTitle, problems);
        }
        catch (YamlProblem problem)
        {
            return new(yaml, false, new() { Title = fallbackTitle }, [], [], []) { Problems = [Problem.FrontMatter(problem.Span, problem.Message)] };
        }
    }

    private static FrontMatterSyntax Read(YamlFields fields, SourceSpan yaml, string fallbackTitle, List<Problem> problems)
    {
        var names = fields.Map("names") is { } map ? new YamlFields(map, "'names'", problems) : null;
        var drugNames = new DrugNames
        {
            Generic = names?.Text("generic"),
            Brands = names?.Strings("brands") ?? [],
            Codes = names?.Strings("codes") ?? [],
            Synonyms = names?.Strings("synonyms") ?? [],
        };
        var whys = new List<NameSyntax>();
        var model = new FrontMatter
        {
            Title = fields.Text("title") ?? fallbackTitle,
            Kind = Choice<MonographKind>(fields, "kind", problems),
            Status = Choice<MonographStatus>(fields, "status", problems),
            StatusNote = fields.Text("status-note"),
            FdaStatus = fields.Text("fda-status"),
            Summary = fields.Text("summary") ?? "",
            Names = drugNames,
            NotSameAs = [.. fields.Maps("not-same-as").Select(each => LookAlike(each, problems, whys))],
            DrugClass = fields.Text("drug-class"),
            DrugClassMonograph = fields.Text("drug-class-monograph"),
            Members = fields.Strings("members"),
            Target = fields.Text("target"),
            Routes = fields.Strings("routes"),
            Identifiers = Pairs(fields.Map("identifiers"), "identifier", problems),
            Trials = fields.Strings("trials"),
            Reviewed = Date(fields, "reviewed", problems),
            ReviewDue = Date(fields, "review-due", problems),
            AboutArticle = fields.Text("about-article"),
            Redirects = fields.Strings("redirects"),
            // The others are findings, and must not come into a page, not even into that of an old version.
            Anchors = [.. Pairs(fields.Map("anchors"), "anchor", problems).Where(old => Slug.TryParse(old.Key, out _))],
        };
        problems.AddRange(fields.Texts("redirects").Where(old => !Slug.TryParse(old.Value, out _)).Select(old => Problem.FrontMatter(
            old.Span, $"'{old.Value}' cannot have been an address. Write the name that the file had, without '.md': lower-case letters, digits and hyphens.")));
        var anchors = fields.Map("anchors")?.Entries ?? [];
        problems.AddRange(anchors.Where(entry => !Slug.TryParse(entry.Key.Value, out _)).Select(entry => Problem.FrontMatter(
            entry.Key.Span, $"'{entry.Key.Value}' cannot have been an anchor. Write what stood behind the # of the address: lower-case letters, digits and hyphens.")));
        var references = ReferenceReader.Read(fields.Maps("references"), problems);
        ImmutableArray<NameSyntax> allNames =
        [
            new(model.Title, fields.SpanOf("title")),
            .. drugNames.Generic is { } generic ? [new NameSyntax(generic, names!.SpanOf("generic"))] : Array.Empty<NameSyntax>(),
            .. NameKeys.SelectMany(key => names?.Texts(key) ?? []).Select(name => new NameSyntax(name.Value, name.Span)),
        ];
        ImmutableArray<NameSyntax> trials = [.. fields.Texts("trials").Select(trial => new NameSyntax(trial.Value, trial.Span))];
        fields.ReportUnknown();
        names?.ReportUnknown();
        problems.AddRange(Required.Where(key => !fields.Has(key)).Select(key => Problem.FrontMatter(
            fields.SpanOf(key), $"The front matter has no '{key}'. Add a line '{key}: …'; the page 'How to add a monograph' says what goes there.")));
        NameSyntax[] prose = [new(model.Summary, fields.SpanOf("summary")), new(model.StatusNote ?? "", fields.SpanOf("status-note")), new(model.FdaStatus ?? "", fields.SpanOf("fda-status"))];
        return new(yaml, true, model, references, allNames, trials)
        {
            Problems = [.. problems.Distinct()],
            Reviewed = fields.SpanOf("reviewed"),
            ReviewDue = fields.SpanOf("review-due"),
            Prose = [.. prose.Concat(whys).Where(text => text.Name.Length > 0)],
            Identifiers = fields.Has("identifiers") ? fields.SpanOf("identifiers") : null,
            Anchors = [.. anchors.Where(entry => entry.Value is YamlText).Select(entry => (new NameSyntax(entry.Key.Value, entry.Key.Span), new NameSyntax(((YamlText)entry.Value).Value, entry.Value.Span)))],
        };
    }

    private static LookAlike LookAlike(YamlMap map, List<Problem> problems, List<NameSyntax> whys)
    {
        var fields = new YamlFields(map, "'not-same-as'", problems);
        var lookAlike = new LookAlike(fields.Text("name") ?? "", fields.Text("monograph"), fields.Text("why") ?? "");
        if (lookAlike.Why.Length > 0) whys.Add(new(lookAlike.Why, fields.SpanOf("why")));
        if (lookAlike.Name.Length == 0 || lookAlike.Why.Length == 0) problems.Add(Problem.FrontMatter(map.Span, "An entry of 'not-same-as' needs 'name' and 'why'."));
        fields.ReportUnknown();
        return lookAlike;
    }

    private static ImmutableArray<KeyValuePair<string, string>> Pairs(YamlMap? map, string of, List<Problem> problems)
    {
        if (map is null) return [];
        problems.AddRange(map.Entries.Where(entry => entry.Value is not YamlText).Select(entry => Problem.FrontMatter(entry.Value.Span, $"The {of} '{entry.Key.Value}' must be text.")));
        return [.. map.Entries.Where(entry => entry.Value is YamlText { Value.Length: > 0 }).Select(entry => KeyValuePair.Create(entry.Key.Value, ((YamlText)entry.Value).Value))];
    }

    private static T Choice<T>(YamlFields fields, string key, List<Problem> problems)
        where T : struct, Enum
    {
        if (fields.Text(key) is not { } text) return default;
        // Enum.TryParse would also take numbers and lists.
        var name = Array.Find(Enum.GetNames<T>(), each => string.Equals(each, text, StringComparison.OrdinalIgnoreCase));
        if (name is not null) return Enum.Parse<T>(name);
        problems.Add(Problem.FrontMatter(fields.SpanOf(key), $"'{text}' is not a {key}. Write one of: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}."));
        return default;
    }

    public static DateOnly? Date(YamlFields fields, string key, List<Problem> problems)
    {
        if (fields.Text(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        problems.Add(new("META-002", FindingLevel.Error, fields.SpanOf(key), $"'{text}' is not a date. Write year-month-day, such as 2026-11-22."));
        return null;
    }

    private static string Missing(string text) =>
        string.IsNullOrWhiteSpace(text) ? "The file is empty. Begin it with front matter between two lines '---', as 'How to add a monograph' shows."
        : text.StartsWith("---", StringComparison.Ordinal) ? "The front matter is not closed. End it with a line '---'."
        : "The file has no front matter. Begin it with a line '---', keys such as 'title: …', and another line '---'.";

    private static int LineEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }

    private static int NextLine(string text, int lineEnd)
    {
        if (lineEnd >= text.Length) return text.Length;
        return text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }
}
