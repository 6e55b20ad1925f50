using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

public sealed class FrontMatterKeys : Rule
{
    public override string Id => "META-001";

    public override string Title => "The front matter is there, can be read and has every required key.";

    public override string Cause => "Title, status, names and review dates head every page and export; without them a page cannot be trusted or found.";

    public override string Example => "status: aproved";

    public override string Cure => "Write the keys that the page 'How to add a monograph' lists, each with one of the values given there.";

    public override string Source => "NHS content standard (review dates, ownership); house style for the keys.";

    public override bool CanBeSuppressed => false;

    public override IEnumerable<Finding> Check(MonographSyntax file) =>
        file.FrontMatter.Problems.Where(problem => problem.RuleId == Id).Select(problem => Find(file, problem.Span, problem.Message, problem.Level));
}
