using Markdig.Syntax;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

public sealed class EmptySections : Rule
{
    public override string Id => "STRUCT-004";

    public override string Title => "No section is empty: it has content or says why it has none.";

    public override string Cause => "\"Nothing is known\", \"not applicable\" and \"not written yet\" mean different things to a prescriber; a blank means all of them.";

    public override string Example => "## Clinical results (and nothing below it)";

    public override string Cure => "Write content, or one line: 'Not studied.', 'Not reported.', 'Not applicable: reason.' or 'Not yet written (due 2027-01-31).'";

    public override string Source => "House style: typed absence.";

    public override IEnumerable<Finding> Check(MonographSyntax file) =>
        file.Sections.Where(section => section.Blocks.All(block => block is HeadingBlock)).Select(section => Find(file, file.SpanOf(section.Heading), $"'{section.Title}' is empty. {Cure}"));
}
