using Monographs.Content.Reading;
using Monographs.Content.Sections;

namespace Monographs.Content.Rules;

public sealed class RequiredSections : Rule
{
    public override string Id => "STRUCT-002";

    public override string Title => "Every required section is there, no section twice, all in the catalog's order.";

    public override string Cause => "A reader who does not find a section cannot tell whether nothing is known or something was forgotten.";

    public override string Example => "A monograph with no ## Safety and side effects";

    public override string Cure => "Add the section; if nothing is known, write one line such as 'Not studied.' in it.";

    public override string Source => "Section catalog, after the order of US and EU labels.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var missing = SectionCatalog.All.Where(kind => kind.IsRequired && file.Sections.All(section => section.Kind != kind)).Select(kind => kind.Title).ToList();
        if (missing.Count > 0)
        {
            yield return Find(file, new(file.Source.Text.AsSpan().TrimEnd().Length, 0), $"These sections are missing: {string.Join("; ", missing)}. Add each as a ## heading; if nothing is known, write 'Not studied.' or 'Not reported.' below it.");
        }
        var last = -1;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in file.Sections)
        {
            if (!seen.Add(section.Title))
            {
                yield return Find(file, file.SpanOf(section.Heading), $"The section '{section.Title}' stands here a second time: the page puts both together. Move its words into the first one.");
                continue;
            }
            if (section.Kind is null) continue;
            var position = SectionCatalog.All.IndexOf(section.Kind!);
            if (position < last)
            {
                yield return Find(file, file.SpanOf(section.Heading), $"'{section.Title}' stands after '{SectionCatalog.All[last].Title}', but comes before it on the page. Move it up.");
            }
            last = Math.Max(last, position);
        }
    }
}
