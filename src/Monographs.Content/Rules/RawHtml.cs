using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules;

public sealed partial class RawHtml : Rule
{
    public override string Id => "STRUCT-009";

    public override string Title => "No HTML stands in the text.";

    public override string Cause => "The page lets no HTML through: readers see its tags and comments as text.";

    public override string Example => "Take it <b>once</b> a day. <!-- ask Ann -->";

    public override string Cure => "Write it in Markdown. Put a tag that readers should see between backticks, and a remark for editors into the message of the commit.";

    public override string Source => "House style: what comes from a file never runs in a reader's browser.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        if (!file.Runs.Text.Contains('<', StringComparison.Ordinal)) yield break;
        foreach (var hit in file.Hits(Html()))
        {
            var span = hit.SpanOf();
            // An editor who wrote "\<" or "&lt;" meant the sign.
            if (file.Source.Text[span.Start] != '<' || (span.Start > 0 && file.Source.Text[span.Start - 1] == '\\')) continue;
            yield return Find(file, span, $"'{hit.Quote}' is shown to readers as text. {Instead(hit.Words)}{Cure}");
        }
    }

    private static string Instead(string html) => Name().Match(html).Value.ToLowerInvariant() switch
    {
        "b" or "strong" => "Write **words** for strong ones. ",
        "i" or "em" => "Write *words* for slanted ones. ",
        "br" or "p" => "Begin a new paragraph with an empty line; in a table, write another row. ",
        "a" => "Write [the words](address) for a link. ",
        "ul" or "ol" or "li" => "Write each item on a line that begins with '- '. ",
        "h1" or "h2" or "h3" or "h4" => "Write ### before a heading. ",
        _ => "",
    };

    /// <summary>A tag with its attributes, or the beginning of a comment. The comments that switch off a rule are not among the words.</summary>
    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9-]*(?:[ \u00A0/][^<>\n]{0,300})?>|<!--[^\n]{0,300}?(?:-->|$)|<!--|<[!?][A-Za-z][^<>\n]{0,300}>", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex Html();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9-]*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Name();
}
