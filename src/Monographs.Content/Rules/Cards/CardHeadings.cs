using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Cards;

public sealed class CardHeadings : Rule
{
    public override string Id => "CARD-002";

    public override string Title => "The title of a card ends with 'if:' and names at most two services.";

    public override string Cause => "A title that can be read without its list is taken as \"call in any case\"; a choice of three services is no advice.";

    public override string Example => "> **Call your doctor, a nurse or a pharmacist**";

    public override string Cure => "Write 'Call 911 if:' or 'Call your doctor or nurse if:'.";

    public override string Source => "NHS design system, care cards.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var card in Card.FindAll(file))
        {
            var span = file.Hit(card.Title).SpanOf();
            if (!card.Text.TrimEnd().EndsWith(" if:", StringComparison.OrdinalIgnoreCase)) yield return Find(file, span, $"'{TextRules.Quote(card.Text)}' does not end with 'if:'. {Cure}");
            if (card.CountServices() is > 2 and var count) yield return Find(file, span, $"'{TextRules.Quote(card.Text)}' names {count} services. {Cure}");
        }
    }
}
