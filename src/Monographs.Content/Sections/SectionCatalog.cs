using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Monographs.Content.Sections;

/// <summary>
/// The sections of a monograph, in page order. Parsing, checking, page order, navigation, anchors and search read this and nothing else.
/// Codes: LOINC SPL; EMA list 200000029659. Synonyms: the headings of BNF, NHS, MedlinePlus, US and EU labels.
/// </summary>
public static partial class SectionCatalog
{
    public static ImmutableArray<SectionKind> All { get; } =
    [
        new()
        {
            Key = "overview", Title = "Overview", IsRequired = true, LoincCode = "34089-3", EmaCode = "200000029793", Weight = 3,
            Synonyms = Patterns("(drug )?overview", "summary", "introduction", "about( x)?", "what (x )?is( x)?( and what it is used for)?", "key facts",
                "(drug )?description", "background", "at a glance", "highlights", "abstract"),
        },
        new()
        {
            Key = "mechanism", Title = "Mechanism of action", IsRequired = true, LoincCode = "43679-0", EmaCode = "200000029823", Weight = 2,
            Synonyms = Patterns("mechanism( of action)?", "drug action", "how (x|it) works", "(clinical )?pharmacology", "pharmacodynamics?", "mode of action",
                "biochemistry", "target", @"what is it and how does it work\??( \(mechanism of action\))?"),
            Parts = Patterns("pharmacokinetics?", "pk", "adme", "absorption.*", "half-life", "disposition"),
        },
        new()
        {
            Key = "indications", Title = "Indications", TitleWhenNotApproved = "Indications: conditions studied", IsRequired = true,
            LoincCode = "34067-9", EmaCode = "200000029799", Weight = 2,
            Synonyms = Patterns("(fda-approved )?(clinical )?indications?( (and|&) usage)?", "therapeutic indications", "uses?( for x)?", "conditions studied",
                "indications: conditions studied", "what (x )?is used for", @"why is this medic(ine|ation) prescribed\??", "approved uses", "investigational uses",
                "therapeutic areas"),
        },
        new()
        {
            Key = "dosing", Title = "Dosing", TitleWhenNotApproved = "Dosing: doses studied in trials", IsRequired = true,
            LoincCode = "34068-7", EmaCode = "200000029800", Weight = 2,
            Synonyms = Patterns("dos(e|es|age|ing)( (and|&) administration)?( protocols)?", "posology( and method of administration)?", "indications and dose",
                "how (and when )?to (take|use)( x)?", @"how should this medicine be used\??", "administration", "directions for administration",
                "(dosing: )?doses studied( in trials)?", "dosing regimens?", "dosage forms?( and strengths)?"),
        },
        new()
        {
            Key = "efficacy", Title = "Clinical results", LoincCode = "34092-7", EmaCode = "200000029825", Weight = 1.5,
            Synonyms = Patterns("(clinical )?efficacy( and safety)?", "clinical (studies|trials|data|evidence|results)", "outcomes", "effectiveness",
                "response rates", "clinical efficacy and research results"),
        },
        new()
        {
            Key = "safety", Title = "Safety and side effects", IsRequired = true, EmaCode = "200000029816", Weight = 2,
            Synonyms = Patterns("safety( profile)?( and (tolerability|side effects))?", "tolerability", "undesirable effects", "adverse (reactions|events|effects)",
                "(possible )?side[- ]effects", "toxicity", "important safety information"),
            Parts = Patterns("warnings?( and (precautions|cautions))?", "special warnings.*", "cautions", "precautions", "contra-?indications", "boxed warning",
                "black box warning", "interactions?.*", "use in specific populations", "pregnancy.*", "breast[- ]?feeding", "overdos(e|age)"),
        },
        new()
        {
            Key = "management", Title = "Practical advice", LoincCode = "88436-1", Weight = 1.5,
            Synonyms = Patterns("practical (advice|recommendations)", "patient (management|counsel+ing( information)?|advice|information)( and practical recommendations)?",
                "monitoring( requirements)?", "pre-?treatment screening", "treatment cessation", "managing side effects", "supportive care",
                "information for patients", "patient and carer advice", "common questions", "nursing considerations"),
        },
        new()
        {
            Key = "research", Title = "Research", LoincCode = "34093-5",
            Synonyms = Patterns("research( and development)?( areas)?"),
            Parts = Patterns("connection to stem cell and regenerative medicine", "clinical development", "ongoing (trials|studies)", "pipeline",
                "future directions", "references", "bibliography", "further reading", "sources", "history"),
        },
        new()
        {
            Key = "article", Title = "The article",
            Synonyms = Patterns("the article"),
            Parts = Patterns("conflict of interest( statement)?", "keywords", "affiliations"),
        },
        new()
        {
            Key = "disclaimer", Title = "Disclaimer", IsRequired = true, Weight = 0.5,
            Synonyms = Patterns("(legal )?disclaimers?", "legal( notice)?", "medical disclaimer", "important notice", "about this page", "terms"),
        },
    ];

    private static readonly FrozenDictionary<string, SectionKind> ByTitle = All.SelectMany(kind => new[] { kind.Title, kind.TitleWhenNotApproved }.OfType<string>().Select(title => (title, kind)))
        .ToFrozenDictionary(each => each.title, each => each.kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that a heading means; null for a heading that no entry knows.</summary>
    /// <param name="names">What the monograph's drug is called: each may stand for <c>x</c> in a synonym.</param>
    public static SectionKind? Find(string heading, IEnumerable<string> names)
    {
        if (ByTitle.TryGetValue(heading, out var known)) return known;
        var text = Normalize(heading, names);
        return All.FirstOrDefault(kind => kind.Synonyms.IsMatch(text) || kind.Parts?.IsMatch(text) == true);
    }

    /// <summary>Whether a heading names only a part of its section, so that the page must show it too.</summary>
    public static bool IsPart(SectionKind kind, string heading, IEnumerable<string> names) => kind.Parts?.IsMatch(Normalize(heading, names)) == true;

    public static SectionKind Get(string key) => All.First(kind => kind.Key == key);

    /// <summary>The catalog's title whose words are nearest to a heading that <see cref="Find"/> does not know.</summary>
    public static SectionKind? FindNearest(string heading)
    {
        var words = Normalize(heading, []).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return All.Select(kind => (kind, shared: words.Count(word => word.Length > 3 && kind.Title.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Where(each => each.shared > 0).OrderByDescending(each => each.shared).Select(each => each.kind).FirstOrDefault();
    }

    private static string Normalize(string heading, IEnumerable<string> names)
    {
        // No synonym is nearly as long; a heading is compared with every name.
        if (heading.Length > 100) return "";
        var text = Numbering().Replace(heading.Replace('\u2019', '\'').Trim(), "");
        foreach (var name in names)
        {
            if (name.Length > 0) text = text.Replace(name, "x", StringComparison.OrdinalIgnoreCase);
        }
        return text.Trim();
    }

    private static Regex Patterns(params string[] patterns) =>
        new($"^(?:{string.Join('|', patterns)})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    [GeneratedRegex(@"^\s*[0-9.]+\s*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Numbering();
}
