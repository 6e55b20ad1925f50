using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Cards;

public sealed class OneCardPerUrgency : Rule
{
    public override string Id => "CARD-001";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "There is one card for each degree of urgency.";

    public override string Cause => "Two lists of reasons to call 911 are read as one, the first.";

    public override string Example => "Two alert blocks 'Call 911 if:'";

    public override string Cure => "Put the reasons into one alert block.";

    public override string Source => "NHS design system, care cards.";

    public override IEnumerable<Finding> Check(MonographSyntax file) =>
        from urgency in Card.FindAll(file).GroupBy(card => card.Urgency)
        from card in urgency.Skip(1)
        select Find(file, file.Hit(card.Title).SpanOf(), $"'{TextRules.Quote(card.Text)}' is as urgent as '{TextRules.Quote(urgency.First().Text)}' above. {Cure}");
}
