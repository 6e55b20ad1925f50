using System.Text.RegularExpressions;
using Markdig.Syntax;
using Monographs.Content.Citations;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.Text;

namespace Monographs.Content.Rules;

public sealed partial class LinkText : Rule
{
    public override string Id => "A11Y-004";

    public override string Title => "A link's words say where it leads.";

    public override string Cause => "Screen readers list links without the text around them: ten times \"here\" tells nothing.";

    public override string Example => "Read more [here](imids.md).";

    public override string Cure => "Write the name of the page or source as the link's words.";

    public override string Source => "WCAG 2.2, 2.4.4.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var link in file.Parts.Links)
        {
            var text = PlainText.Of(link);
            if (link.Descendants<CitationInline>().Any()) yield return Find(file, file.SpanOf(link), "A citation stands inside the words of a link, where it cannot be a link itself. Put it behind the link.");
            if (text.Length == 0 || Vague().IsMatch(text)) yield return Find(file, file.SpanOf(link), $"The link's words '{text}' do not say where it leads. {Cure}");
        }
        foreach (var hit in BareAddresses(file)) yield return Find(file, hit.SpanOf(), $"The address '{hit.Quote}' stands as text. Write [its name]({(hit.Words.StartsWith('w') ? "https://" : "")}{hit.Words}).");
        foreach (var link in file.Parts.Autolinks) yield return Find(file, file.SpanOf(link), $"The address '{link.Url}' stands as text. Write [its name]({(link.IsEmail ? "mailto:" : "")}{link.Url}).");
    }

    /// <summary>Addresses in the text that are no link; those between a link's brackets are words of a link.</summary>
    private static IEnumerable<Hit> BareAddresses(MonographSyntax file)
    {
        var links = file.Parts.Links.Select(link => file.SpanOf(link)).ToList();
        return file.Hits(Address()).Where(hit => !links.Exists(link => link.Start <= hit.SpanOf().Start && hit.SpanOf().Start < link.End));
    }

    /// <summary>Without what ends its sentence.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:https?://|www\.)[^\s<>\uE000\uFFFC]*[^\s<>\uE000\uFFFC.,;:!?)\]'""]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^((click )?here|more|read more|link|this( page)?|https?://\S*)[.:]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Vague();
}
