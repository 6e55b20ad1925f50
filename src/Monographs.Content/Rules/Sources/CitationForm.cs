using System.Text.RegularExpressions;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Sources;

public sealed partial class CitationForm : Rule
{
    public override string Id => "REF-007";

    public override string Title => "A citation is written [@id], several as [@one; @two].";

    public override string Cause => "In any other form it is printed as it stands, leads nowhere, and its number counts as one without a source.";

    public override string Example => "The dose was 25 mg [@casier2020, @ries2014].";

    public override string Cure => "Write square brackets, @ right before each id, and a semicolon between two; a page number has no place in it.";

    public override string Source => "The citation syntax of pandoc, without its locators.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var hit in file.Hits(Form()).Where(hit => IsMeant(file, hit.Words)))
        {
            yield return Find(file, hit.SpanOf(), $"'{hit.Quote}' is printed as it stands: it is no citation. Write '{Right(file, hit.Words)}'. {Cure}");
        }
    }

    /// <summary>Whether a citation was meant in a text: what it lacks then is the right form, and not a source.</summary>
    internal static bool IsIn(MonographSyntax file, ReadOnlySpan<char> text)
    {
        foreach (var match in Form().EnumerateMatches(text))
        {
            if (IsMeant(file, text.Slice(match.Index, match.Length).ToString())) return true;
        }
        return false;
    }

    /// <summary>Words in brackets, or a word behind an @, may be anything; an id of the list is a source.</summary>
    private static bool IsMeant(MonographSyntax file, string words) => words.StartsWith("[@", StringComparison.Ordinal) || words.StartsWith("(@", StringComparison.Ordinal) || IdsIn(file, words).Any();

    private static string Right(MonographSyntax file, string words) => IdsIn(file, words).Distinct().ToList() is { Count: > 0 } ids ? $"[{string.Join("; ", ids.Select(id => "@" + id))}]" : "[@id]";

    private static IEnumerable<string> IdsIn(MonographSyntax file, string words) =>
        Word().Matches(words).Select(match => match.Value).Where(word => file.FrontMatter.References.Any(reference => reference.Id == word));

    /// <summary>In brackets with an @, in square brackets without, or an @ alone. Where it was a citation, its mark stands in the text instead.</summary>
    [GeneratedRegex(@"\[[^\[\]\n\uE000]{0,40}@[^\[\]\n\uE000]{0,200}\]?|\(@[^()\n\uE000]{0,200}\)?|\[\^?[A-Za-z0-9][A-Za-z0-9_.:-]*(?:[;,][ \u00A0]*[A-Za-z0-9][A-Za-z0-9_.:-]*)*\]|(?<![\w.])@[A-Za-z0-9](?:[A-Za-z0-9_.:-]*[A-Za-z0-9])?",
        RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Form();

    [GeneratedRegex(@"[A-Za-z0-9](?:[A-Za-z0-9_.:-]*[A-Za-z0-9])?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();
}
