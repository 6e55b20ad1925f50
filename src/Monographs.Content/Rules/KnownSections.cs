using Monographs.Content.Reading;
using Monographs.Content.Sections;

namespace Monographs.Content.Rules;

public sealed class KnownSections : Rule
{
    public override string Id => "STRUCT-003";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "Every ## heading is one that the section catalog knows.";

    public override string Cause => "An unknown section is shown after all the others, where a reader does not look for it.";

    public override string Example => "## Dosing and more";

    public override string Cure => "Use a heading that 'How to add a monograph' lists, or make it a ### part of a section.";

    public override string Source => "Section catalog.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var section in file.Sections.Where(section => section.Kind is null))
        {
            var nearest = SectionCatalog.FindNearest(section.Title) is { } kind ? $" Did you mean '{kind.Title}'?" : "";
            yield return Find(file, file.SpanOf(section.Heading), $"'{section.Title}' is not a section that the catalog knows: it is kept and shown after the others.{nearest} {Cure}");
        }
    }
}
