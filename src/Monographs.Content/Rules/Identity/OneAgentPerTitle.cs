using System.Text.RegularExpressions;
using Monographs.Content.Names;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Identity;

public sealed partial class OneAgentPerTitle : Rule
{
    public override string Id => "ID-002";

    public override string Title => "The title names one agent.";

    public override string Cause => "A page about two agents gives the dose of one as the dose of the other.";

    public override string Example => "title: IMC-CS4 / Emactuzumab";

    public override string Cure => "Name one agent; write the other under 'not-same-as', and make a page for it. A fixed combination is written with \"with\".";

    public override string Source => "General drug guides that merged two antibodies under one title.";

    public static bool Joins(string title) => Joined().IsMatch(title);

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var model = file.FrontMatter.Model;
        if (file.FrontMatter.Names.FirstOrDefault() is not { } title) yield break;
        if (Joins(title.Name)) yield return Find(file, title.Span, $"The title '{title.Name}' joins two agents. {Cure}");
        var key = FoldedName.Fold(title.Name);
        foreach (var other in model.NotSameAs.Where(other => FoldedName.Fold(other.Name) is { Length: > 3 } name && key.Contains(name, StringComparison.Ordinal)))
        {
            yield return Find(file, title.Span, $"The title '{title.Name}' names '{other.Name}', which 'not-same-as' calls another drug. {Cure}");
        }
    }

    [GeneratedRegex(@"\p{L}[\p{L}\d]*\s*/\s*\p{L}|\s(?:or|aka|a\.k\.a\.)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Joined();
}
