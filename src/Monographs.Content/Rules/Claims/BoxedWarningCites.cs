using System.Text.RegularExpressions;
using Markdig.Syntax;
using Monographs.Content.Citations;
using Monographs.Content.Notices;
using Monographs.Content.Reading;
using Monographs.Content.References;

namespace Monographs.Content.Rules.Claims;

public sealed partial class BoxedWarningCites : Rule
{
    public override string Id => "SAFE-004";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A boxed warning cites the label that has it.";

    public override string Cause => "\"Boxed warning\" is a regulator's word: on anything else it is a false alarm, or a claim of approval.";

    public override string Example => "> [!BOXED] with no citation of a label";

    public override string Cure => "Cite the label, or make it a [!WARNING].";

    public override string Source => "House style, after 21 CFR 201.57.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var alert in file.Parts.Alerts.Where(alert => NoticeBlock.KindOf(alert) is NoticeKind.Boxed))
        {
            var cited = alert.Descendants<CitationInline>().SelectMany(citation => citation.Keys).ToHashSet(StringComparer.Ordinal);
            if (!file.FrontMatter.References.Any(reference => cited.Contains(reference.Id) && IsLabel(reference))) yield return Find(file, file.SpanOf(alert), $"This boxed warning cites no label. {Cure}");
        }
    }

    private static bool IsLabel(Reference reference) =>
        new[] { reference.Title, reference.ContainerTitle, reference.Note, reference.Publisher, reference.Url }.OfType<string>().Any(text => Label().IsMatch(text));

    [GeneratedRegex(@"\blabel\b|prescribing information|package (?:insert|leaflet)|summary of product characteristics|boxed warning|accessdata\.fda\.gov|dailymed|ema\.europa\.eu", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Label();
}
