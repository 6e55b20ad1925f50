using System.Collections.Immutable;
using Markdig.Syntax;
using Monographs.Content.Files;
using Monographs.Content.Links;
using Monographs.Content.Names;
using Monographs.Content.Readability;
using Monographs.Content.References;
using Monographs.Content.Rules;
using Monographs.Content.Sections;
using Monographs.Content.Text;
using Monographs.Content.Yaml;

namespace Monographs.Content.Reading;

/// <summary>Reads content files into the model, and checks them by the rules that need one file alone. Safe for many threads.</summary>
/// <param name="checks">False where only the model is asked for: then the rules are left out.</param>
/// <param name="today">The day by which review dates are judged; null where the same text must always give the same findings, as in an edition.</param>
public sealed class ContentReader(ContentLibrary library, bool checks = true, DateOnly? today = null)
{
    /// <summary>Changes whenever the same text gives another model or other findings: then every file is read again.</summary>
    public const int FormatVersion = 9;

    private static readonly string[] ReservedAnchors = [.. SectionCatalog.All.Select(kind => kind.Key), "references", "content", "key-facts", "on-this-page", "history", "help"];

    public ContentReading<Monograph> ReadMonograph(ContentFile file)
    {
        var findings = new List<Finding>();
        if (BodyReader.Read(file, findings) is not { } body) return new(null, [.. findings], null);
        var name = Path.GetFileNameWithoutExtension(file.Path);
        var frontMatter = FrontMatterReader.Read(body.Source.Text, body.FrontMatter, name);
        var syntax = Split(body, frontMatter);
        var links = BodyReader.LinksOf(body, file.Path, findings);
        findings.AddRange(MissingFigures(body));
        if (checks) findings.AddRange(RuleCatalog.Check(syntax));

        if (!Slug.TryParse(name, out var slug))
        {
            findings.Add(body.Finding("META-001", FindingLevel.Error, SourceSpan.None, $"'{name}' cannot be an address. Name the file in lower-case letters, digits and hyphens."));
            return new(null, Order(findings), null);
        }
        var monograph = Build(syntax, slug);
        findings.AddRange(LostAnchors(monograph, body, syntax.FrontMatter));
        return new(monograph, Order(findings), OutlineOf(monograph, syntax, links));
    }

    /// <summary>The model alone, without a check: what an old text was. Null for a file that cannot be read.</summary>
    public Monograph? FindModel(ContentFile file) => FindSyntax(file) is { } syntax && Slug.TryParse(Path.GetFileNameWithoutExtension(file.Path), out var slug) ? Build(syntax, slug) : null;

    /// <summary>The tree alone. Null for a file that cannot be read.</summary>
    internal MonographSyntax? FindSyntax(ContentFile file) =>
        BodyReader.Read(file, []) is { } body ? Split(body, FrontMatterReader.Read(body.Source.Text, body.FrontMatter, Path.GetFileNameWithoutExtension(file.Path))) : null;

    /// <summary>How a monograph reads and how well it is sourced, section by section; empty for a file that cannot be read.</summary>
    public ImmutableArray<SectionStatistics> Measure(ContentFile file) =>
        FindSyntax(file) is { } syntax ? SectionStatistics.Of(syntax) : [];

    public ContentReading<ContentPage> ReadPage(ContentFile file)
    {
        var findings = new List<Finding>();
        if (BodyReader.Read(file, findings) is not { } body) return new(null, [.. findings], null);
        var name = Path.GetFileNameWithoutExtension(file.Path);
        var problems = new List<Problem>();
        YamlFields? fields = null;
        try
        {
            if (body.FrontMatter == SourceSpan.None) throw new YamlProblem(SourceSpan.None, "The page has no front matter. Begin it with a line '---', 'title: …', 'summary: …', and another line '---'.");
            fields = new(YamlReader.ReadMap(body.Source.Text, body.FrontMatter.Start, body.FrontMatter.Length), "the front matter", problems);
        }
        catch (YamlProblem problem)
        {
            problems.Add(Problem.FrontMatter(problem.Span, problem.Message));
        }
        if (!Slug.TryParse(name, out var slug)) problems.Add(Problem.FrontMatter(SourceSpan.None, $"'{name}' cannot be an address. Name the file in lower-case letters, digits and hyphens."));
        if (fields is not null && !fields.Has("title")) problems.Add(Problem.FrontMatter(body.FrontMatter, "The page has no 'title'."));
        var (title, summary) = (fields?.Text("title") ?? name, fields?.Text("summary") ?? "");
        var reviewed = fields is null ? null : FrontMatterReader.Date(fields, "reviewed", problems);
        fields?.ReportUnknown();
        findings.AddRange(problems.Select(problem => body.Finding(problem.RuleId, problem.Level, problem.Span, problem.Message)));
        var links = BodyReader.LinksOf(body, file.Path, findings);
        findings.AddRange(MissingFigures(body));
        if (slug is null || fields is null) return new(null, Order(findings), null);

        var parts = new SectionReader(file.Path, body.Start, new Dictionary<string, Reference>(StringComparer.Ordinal), library, NewSlugger());
        var whole = parts.RenderPage([.. body.Document]);
        var page = new ContentPage(slug, file.Path, title, summary, reviewed, string.Join('\n', new[] { whole.PlainHtml, whole.Html }.Where(html => html.Length > 0)), whole.Text);
        return new(page, Order(findings), new(file.Path, title, [], [.. whole.Headings.Select(heading => heading.Anchor)], links));
    }

    /// <summary>Only its words would be shown of a figure that is not there, or that has an error of its own.</summary>
    private IEnumerable<Finding> MissingFigures(Body body) =>
        from image in body.Parts.Images
        let target = ContentLink.Combine(body.Source.Path, image.Url ?? "")
        where target?.StartsWith("figures/", StringComparison.Ordinal) == true && target.EndsWith(".svg", StringComparison.Ordinal) && library.FindFigure(target) is null
        select body.Finding("LINK-001", FindingLevel.Error, image.Span.ToSourceSpan(body.Start), $"The figure '{target}' is not there or has an error of its own. Correct the file's name, or the figure.");

    private MonographSyntax Split(Body body, FrontMatterSyntax frontMatter)
    {
        string[] names = [.. frontMatter.Names.Select(name => name.Name)];
        var preamble = ImmutableArray.CreateBuilder<Block>();
        var sections = ImmutableArray.CreateBuilder<SectionSyntax>();
        var blocks = preamble;
        HeadingBlock? heading = null;
        foreach (var block in body.Document)
        {
            if (block is HeadingBlock { Level: 2 } next)
            {
                Close();
                (heading, blocks) = (next, ImmutableArray.CreateBuilder<Block>());
            }
            // Markdig puts all definitions of links, which show nothing, behind the last block.
            else if (block is not LinkReferenceDefinitionGroup) blocks.Add(block);
        }
        Close();
        return new()
        {
            Source = body.Source,
            FrontMatter = frontMatter,
            Body = body.Document,
            Parts = body.Parts,
            BodyStart = body.Start,
            Preamble = preamble.ToImmutable(),
            Sections = sections.ToImmutable(),
            Suppressions = body.Suppressions,
            Terms = library.Terms,
            Today = today,
        };

        void Close()
        {
            if (heading is null) return;
            var title = PlainText.Of(heading);
            sections.Add(new(heading, title, SectionCatalog.Find(title, names), blocks.ToImmutable()));
        }
    }

    private Monograph Build(MonographSyntax syntax, Slug slug)
    {
        var references = syntax.FrontMatter.References.ToDictionary(reference => reference.Id, StringComparer.Ordinal);
        var slugger = NewSlugger();
        for (var number = 1; number <= references.Count; number++) slugger.Reserve($"ref-{number}");
        var anchors = syntax.FrontMatter.Model.Anchors;
        foreach (var (old, _) in anchors) slugger.Reserve(old);
        var reader = new SectionReader(syntax.Source.Path, syntax.BodyStart, references, library, slugger, anchors.ToLookup(each => each.Value, each => each.Key, StringComparer.Ordinal));
        string[] names = [.. syntax.FrontMatter.Names.Select(name => name.Name)];
        reader.AddPreamble(syntax.Preamble);
        foreach (var kind in SectionCatalog.All)
        {
            var sources = syntax.Sections.Where(section => section.Kind == kind).ToList();
            if (sources.Count > 0) reader.AddSection(kind, kind.Key, kind.GetTitle(syntax.FrontMatter.Model.Status), sources, heading => SectionCatalog.IsPart(kind, heading, names));
        }
        foreach (var section in syntax.Sections.Where(section => section.Kind is null))
        {
            reader.AddSection(null, slugger.Make(section.Title, "section"), section.Title, [section], _ => false);
        }
        var cited = reader.NumberReferences();
        var (notices, sections) = reader.Render();
        return new() { Slug = slug, Path = syntax.Source.Path, FrontMatter = syntax.FrontMatter.Model, Notices = notices, Sections = sections, References = cited };
    }

    private static Outline OutlineOf(Monograph monograph, MonographSyntax syntax, ImmutableArray<OutlineLink> links)
    {
        string?[] own = [monograph.Slug.Value, monograph.FrontMatter.Title, monograph.FrontMatter.Names.Generic];
        var names = syntax.FrontMatter.Names.Append(new(monograph.Slug.Value, SourceSpan.None)).Select(name =>
        {
            var (line, column) = syntax.Source.GetPosition(name.Span.Start);
            return new OutlineName(name.Name, own.Contains(name.Name), line, column);
        });
        // An address has one owner too, the present one and those before.
        names = names.Concat(monograph.FrontMatter.Redirects.Select(old => new OutlineName(old, IsOwn: false, 1, 1)));
        var frontMatter = monograph.FrontMatter;
        var (frontMatterLine, _) = syntax.Source.GetPosition(syntax.FrontMatter.Span.Start);
        var related = frontMatter.Members.Concat(frontMatter.NotSameAs.Select(each => each.Monograph).Append(frontMatter.DrugClassMonograph).OfType<string>())
            .Select(related => new OutlineLink($"monographs/{related}.md", "", frontMatterLine, 1)).ToList();
        return new(monograph.Path, frontMatter.Title, [.. names], [.. AnchorsOf(monograph).Append("references")], [.. links, .. related])
        {
            Related = [.. frontMatter.NotSameAs.Select(each => FoldedName.Fold(each.Name)).Concat(related.Select(link => link.Target)).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>An old anchor leads to where the page has a place for it, and is no present one.</summary>
    private static IEnumerable<Finding> LostAnchors(Monograph monograph, Body body, FrontMatterSyntax frontMatter)
    {
        var places = monograph.Sections.SelectMany(section => section.Headings.Select(heading => heading.Anchor).Prepend(section.Key)).Where(anchor => anchor.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var (old, now) in frontMatter.Anchors)
        {
            if (!places.Contains(now.Name)) yield return Flag(now, $"'{now.Name}' is no section or heading of this page. Write what stands behind the # of an address on it.");
            if (ReservedAnchors.Contains(old.Name, StringComparer.Ordinal) || places.Contains(old.Name)) yield return Flag(old, $"'{old.Name}' is an anchor of this page still. Remove it here.");
        }

        Finding Flag(NameSyntax at, string message) => body.Finding("STRUCT-005b", FindingLevel.Error, at.Span, message);
    }

    /// <summary>Every address within a monograph's page, but those that every page has.</summary>
    internal static IEnumerable<string> AnchorsOf(Monograph monograph) =>
        monograph.Notices.Select(notice => notice.Anchor).Concat(monograph.FrontMatter.Anchors.Select(old => old.Key)).Concat(monograph.Sections.SelectMany(AnchorsOf));

    internal static IEnumerable<string> AnchorsOf(Section section) => section.Headings.Select(heading => heading.Anchor).Where(anchor => anchor.Length > 0)
        .Prepend(section.Key).Concat(section.Notices.Select(notice => notice.Anchor))
        .Concat(section.DoseTables.SelectMany(table => table.Rows.Select(row => row.Anchor).Prepend(table.Anchor)))
        .Concat(section.SideEffectTables.SelectMany(table => table.Rows.Select(row => row.Anchor).Prepend(table.Anchor)));

    private static Slugger NewSlugger()
    {
        var slugger = new Slugger();
        foreach (var anchor in ReservedAnchors) slugger.Reserve(anchor);
        return slugger;
    }

    private static ImmutableArray<Finding> Order(IEnumerable<Finding> findings) => [.. findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];
}
