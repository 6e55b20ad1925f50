using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Reading;
using Monographs.Content.Text;

namespace Monographs.Content.Rules;

public sealed class Headings : Rule
{
    public override string Id => "STRUCT-001";

    public override string Title => "The title in the front matter is the only heading of level 1, no level is skipped, and a bold line is not a heading.";

    public override string Cause => "A screen reader's user moves by headings: a gap or a heading that is only bold hides a part of the page.";

    public override string Example => "**Common side effects**";

    public override string Cure => "Begin sections with ##, their parts with ###; write no # heading.";

    public override string Source => "WCAG 2.2, 1.3.1; NHS accessibility guidance.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var level = 1;
        foreach (var block in file.Body)
        {
            if (block is HeadingBlock { Level: 1 } title)
            {
                yield return Find(file, file.SpanOf(title), $"'{PlainText.Of(title)}' is a heading of level 1. The title comes from the front matter: remove this line, or write ##.");
            }
            else if (block is HeadingBlock heading)
            {
                if (heading.Level > level + 1) yield return Find(file, file.SpanOf(heading), $"The heading '{PlainText.Of(heading)}' has level {heading.Level} after level {level}. Write {new string('#', level + 1)}.");
                level = heading.Level;
            }
            else if (block is ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2, NextSibling: null } strong } })
            {
                yield return Find(file, file.SpanOf(strong), $"'{PlainText.Of(strong)}' is a bold line that looks like a heading. Write it as a heading of level {Math.Min(6, level + 1)}.");
            }
        }
    }
}
