using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.Tables;
using Monographs.Content.Text;

namespace Monographs.Content.Rules;

public sealed class BrokenTables : Rule
{
    public override string Id => "STRUCT-007";

    public override string Title => "Lines that begin with a bar are a table, and a caption has one right below it.";

    public override string Cause => "Without its line of hyphens, or cut by an empty line, a table is shown as raw text, and no rule about doses reads it.";

    public override string Example => "| Setting | Dose | (and no line of hyphens below)";

    public override string Cure => "Write a line of hyphens such as |---|---| right below the headings, and no empty line inside the table.";

    public override string Source => "House style, after the pipe tables of GitHub Flavored Markdown.";

    public override IEnumerable<Finding> Check(MonographSyntax file) => In(file, file.Body);

    private IEnumerable<Finding> In(MonographSyntax file, ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is ContainerBlock inner and not Table)
            {
                foreach (var finding in In(file, inner)) yield return finding;
            }
            if (container[i] is not ParagraphBlock { Inline: { } inline } paragraph) continue;
            if (FindBar(inline) is { } bar)
            {
                yield return Find(file, file.SpanOf(bar), $"'{TextRules.Quote(PlainText.Of(paragraph))}' looks like a table but is none: its bars are shown as text. {Cure}");
            }
            else if (TableBlock.IsMeantAsCaption(paragraph) && container.ElementAtOrDefault(i + 1) is not Table && !(container.ElementAtOrDefault(i + 1) is ParagraphBlock { Inline: { } next } && FindBar(next) is not null))
            {
                yield return Find(file, file.SpanOf(paragraph), $"'{TextRules.Quote(PlainText.Of(paragraph))}' has no table right below it. Write the table there, with one empty line between, or another word than 'Table:'.");
            }
        }
    }

    /// <summary>The bar that a line begins with; one behind a backslash was meant as text.</summary>
    private static LiteralInline? FindBar(ContainerInline inlines) => inlines.OfType<LiteralInline>().FirstOrDefault(literal =>
        literal is { PreviousSibling: null or LineBreakInline, IsFirstCharacterEscaped: false } && literal.Content.AsSpan().StartsWith("|"));
}
