using System.Text.RegularExpressions;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Sources;

public sealed partial class RetractedSources : Rule
{
    public override string Id => "REF-004";

    public override string Title => "No retracted work is cited as a source.";

    public override string Cause => "Its numbers were withdrawn, by its authors or because they were made up.";

    public override string Example => "title: \"RETRACTED: …\"";

    public override string Cure => "Remove the reference and what rests on it.";

    public override string Source => "COPE, retraction guidelines. The list in the program holds a few works; a title or note that says so is found too.";

    public override IEnumerable<Finding> Check(MonographSyntax file) =>
        file.FrontMatter.References.Where(reference => Retracted().IsMatch(reference.Title) || Retracted().IsMatch(reference.Note ?? "") || RetractedWorks.Dois.Contains(reference.Doi ?? ""))
            .Select(reference => Find(file, reference.Span, $"The work '{reference.Id}' was retracted. {Cure}"));

    [GeneratedRegex(@"^\W*(?:retracted\b|retraction(?: notice)?:)|\b(?:was|been|now) retracted\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Retracted();
}
