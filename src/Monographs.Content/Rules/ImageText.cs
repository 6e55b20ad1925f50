using Markdig.Syntax;
using Monographs.Content.Links;
using Monographs.Content.Reading;
using Monographs.Content.Text;

namespace Monographs.Content.Rules;

public sealed class ImageText : Rule
{
    private const int MaxLength = 140;

    public override string Id => "A11Y-003";

    public override string Title => "An image is a figure of ours, with a text of at most 140 characters that says what it shows.";

    public override string Cause => "The text is all that a reader who cannot see the image gets; an image from elsewhere would tell others who reads this page.";

    public override string Example => "![image of a cell](https://example.org/cell.png)";

    public override string Cure => "Put an SVG into content/figures and write ![what it shows](../figures/name.svg \"Caption\") alone in a paragraph.";

    public override string Source => "WCAG 2.2, 1.1.1; HL7 ePI guide (length).";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var image in file.Parts.Images)
        {
            var text = PlainText.Of(image);
            if (text.Length == 0) yield return Find(file, file.SpanOf(image), $"The image has no text. {Cure}");
            if (text.Length > MaxLength) yield return Find(file, file.SpanOf(image), $"The image's text has {text.Length} characters; at most {MaxLength} are read well. Move details into the figure's <desc>.");
            if (text.StartsWith("image of", StringComparison.OrdinalIgnoreCase) || text.StartsWith("picture of", StringComparison.OrdinalIgnoreCase)) yield return Find(file, file.SpanOf(image), "A screen reader says 'image' by itself. Begin with what it shows.");
            var isFigure = ContentLink.Combine(file.Source.Path, image.Url ?? "") is { } target && target.StartsWith("figures/", StringComparison.Ordinal) && target.EndsWith(".svg", StringComparison.Ordinal);
            if (!isFigure) yield return Find(file, file.SpanOf(image), $"'{image.Url}' is not a figure of ours. {Cure}");
            else if (image.Parent is { Parent: null, ParentBlock: ParagraphBlock } && (image.PreviousSibling is not null || image.NextSibling is not null)) yield return Find(file, file.SpanOf(image), "The figure does not stand alone in its paragraph. Put an empty line before and after it.");
        }
    }
}
