using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;
using Monographs.Content.Text;

namespace Monographs.Content.Rules.Sources;

public sealed partial class LongQuotations : Rule
{
    public override string Id => "REF-006";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "No more than 24 words in a row are taken from somebody else.";

    public override string Cause => "Longer runs of an abstract or a label belong to their publisher.";

    public override string Example => "A quotation of 30 words";

    public override string Cure => "Say it in your own words and cite the source.";

    public override string Source => "House style, copyright. Only text marked as a quotation can be found: abstracts are not part of the repository.";

    private const int MaxWords = 24;

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var quote in file.Parts.Quotes.Where(block => block is not AlertBlock))
        {
            if (Word().Count(PlainText.Of(quote)) is > MaxWords and var count) yield return Find(file, file.SpanOf(quote), $"This quotation has {count} words. {Cure}");
        }
        foreach (var hit in file.Hits(Quotation()).Where(hit => Word().Count(hit.Words) > MaxWords))
        {
            yield return Find(file, hit.SpanOf(), $"The quotation '{hit.Quote}' has {Word().Count(hit.Words)} words. {Cure}");
        }
    }

    [GeneratedRegex("\u201C[^\u201C\u201D\n]{100,}\u201D|\"[^\"\n]{100,}\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'\u2019.,%-]*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();
}
