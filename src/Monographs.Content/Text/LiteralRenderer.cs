using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Monographs.Content.Text;

/// <summary>Writes text, with each amount and its unit kept on one line: a number parted from its unit is misread (ISMP).</summary>
internal sealed partial class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj) => Write(renderer, obj.Content.AsSpan());

    public static void Write(HtmlRenderer renderer, ReadOnlySpan<char> text)
    {
        var written = 0;
        if (text.ContainsAnyInRange('0', '9'))
        {
            foreach (var match in Amount().EnumerateMatches(text))
            {
                renderer.WriteEscape(text[written..match.Index]);
                var amount = text.Slice(match.Index, match.Length);
                var space = amount.IndexOfAny(' ', '\u00A0', '\u202F');
                renderer.Write("<span class=\"quantity\">");
                renderer.WriteEscape(amount[..space]);
                renderer.Write("&nbsp;");
                renderer.WriteEscape(amount[(space + 1)..]);
                renderer.Write("</span>");
                written = match.Index + match.Length;
            }
        }
        renderer.WriteEscape(text[written..]);
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,])\d[\d,]*(?:\.\d+)?[ \u00A0\u202F](?:mg|mcg|micrograms?|g|kg|mL|L|units?|mmol|mEq)(?:/(?:kg|m2|m²|mL|L|day|h))*(?![\p{L}\d])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Amount();
}
