using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Abbreviations;
using Monographs.Content.Rules.Cards;
using Monographs.Content.Rules.Changes;
using Monographs.Content.Rules.Claims;
using Monographs.Content.Rules.DoseNotation;
using Monographs.Content.Rules.Frequencies;
using Monographs.Content.Rules.Identity;
using Monographs.Content.Rules.PlainWords;
using Monographs.Content.Rules.Sources;

namespace Monographs.Content.Rules;

/// <summary>Every rule, in the order of its id.</summary>
public static class RuleCatalog
{
    private static readonly UsedSuppressions Suppressions = new();

    public static ImmutableArray<Rule> All { get; } =
    [
        new TableStructure(), new TableSize(), new ImageText(), new LinkText(), new MeaningInWords(), new ForeignPhrases(),
        new UnitLetter(), new InternationalUnit(), new OnceDaily(), new EveryOtherDay(), new MicrogramSign(), new MorphineOrMagnesium(), new CubicCentimeter(),
        new DischargeOrDiscontinue(), new AtBedtime(), new UnderTheSkin(), new TimesWeekly(), new EyeOrEar(), new OtherAbbreviations(), new Nanogram(), new DoseSymbols(),
        new DrugNameInFull(), new CapitalLiter(), new EveryInterval(), new AcronymsExplained(),
        new OneCardPerUrgency(), new CardHeadings(), new DoNotItems(),
        new TrailingZero(), new EndingZero(), new NakedDecimal(), new UnitSpace(), new NameRunIntoDose(), new ThousandsComma(), new UnitFullStop(), new DoseSlash(),
        new RatioStrength(), new HalfTablet(), new PowerOfTen(), new DashRange(), new UnitInDoseColumn(), new MixedUnits(), new WholeDoseRow(), new RomanNumeralDose(),
        new RepeatedAdjustment(), new OnePopulation(), new DoseChanges(), new NamedDoseColumn(), new ReadableAmounts(), new PossibleSchedules(),
        new ReadableFile(),
        new FrequencyWords(), new FrequencyWordFits(), new PercentageOfHowMany(), new DetectableFrequency(), new CountAndPercentage(), new OneFormatOfRates(), new RateWithDecimals(),
        new SideEffectOrder(), new NoOrganClassesForPatients(), new GradesAndCauses(),
        new UniqueNames(), new OneAgentPerTitle(), new TargetsAreNotNames(), new RegistryIdentifiers(), new LookAlikeNames(), new StrayNames(),
        new LinkTargets(),
        Suppressions,
        new FrontMatterKeys(), new Dates(), new EditorialChanges(), new SecondReviewer(),
        new ReadingLevel(), new SentenceLength(), new ParagraphLength(), new PlainWordsFirst(), new TermsExplained(), new NumeralsApart(), new DatesAndTimes(), new MainMessage(), new NoArithmetic(), new StatementDetail(),
        new CitedNumbers(), new CitationKeys(), new IdentifierForms(), new RetractedSources(), new SecondarySources(), new LongQuotations(), new CitationForm(),
        new UnprovenClaims(), new StatusBanner(), new NoDosingOrders(), new BoxedWarningCites(), new BoxedWarningFirst(), new WhomToCall(), new DisclaimerLast(), new ClassStatements(), new HarmsInPlainWords(),
        new Headings(), new RequiredSections(), new KnownSections(), new EmptySections(), new UniqueAnchors(), new LastingAddresses(), new FilledCells(), new BrokenTables(), new NoticeForms(), new RawHtml(),
    ];

    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the rules over changes say about one.</summary>
    public static ImmutableArray<Finding> Check(MonographChange change) => [.. All.OfType<ChangeRule>().SelectMany(rule => rule.Check(change)).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)];

    /// <summary>The findings in one file. Where the front matter cannot be read, that comes first and alone: what else is wrong depends on it.</summary>
    internal static IEnumerable<Finding> Check(MonographSyntax file)
    {
        var findings = new List<Finding>();
        foreach (var rule in All.Where(rule => file.FrontMatter.IsReadable || rule is FrontMatterKeys))
        {
            try
            {
                findings.AddRange(rule.Check(file));
            }
            catch (RegexMatchTimeoutException)
            {
                findings.Add(BodyReader.Unreadable(file.Source, file.BodyStart, $"The rule {rule.Id} did not come to an end in this file. Break up its longest lines, or split it."));
            }
        }
        return file.FrontMatter.IsReadable ? Suppressions.Apply(file, findings) : findings;
    }
}
