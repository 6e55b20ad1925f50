using Monographs.Content.Reading;
using Monographs.Content.Text;

namespace Monographs.Content.Rules;

public sealed class UniqueAnchors : Rule
{
    public override string Id => "STRUCT-005";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "No two headings of a page have the same words.";

    public override string Cause => "Their addresses then differ only by a number that changes when one of them moves.";

    public override string Example => "### Monitoring, twice";

    public override string Cure => "Give one of them other words.";

    public override string Source => "House style: published addresses stay.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in file.TopLevelBlocks.OfType<Markdig.Syntax.HeadingBlock>().Where(heading => heading.Level > 2))
        {
            var title = PlainText.Of(heading);
            if (!seen.Add(Slugger.Slugify(title))) yield return Find(file, file.SpanOf(heading), $"A heading '{title}' stands on this page already. {Cure}");
        }
    }
}
