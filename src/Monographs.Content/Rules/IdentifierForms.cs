using Monographs.Content.Reading;
using Monographs.Content.References;

namespace Monographs.Content.Rules;

public sealed class IdentifierForms : Rule
{
    public override string Id => "REF-003";

    public override string Title => "DOIs, PubMed ids and trial numbers have their form.";

    public override string Cause => "An identifier with a slip in it leads a reader to another paper, or to none.";

    public override string Example => "trials: [NCT0176579]";

    public override string Cure => "Copy it from the source: NCT and 8 digits, EudraCT 2015-003492-29, DOI 10.1111/bcp.14289, PMID 1 to 8 digits, PMC and digits.";

    public override string Source => "DOI Handbook; PubMed; ClinicalTrials.gov; EU Clinical Trials Register.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var trial in file.FrontMatter.Trials.Where(trial => !Identifiers.IsNctNumber(trial.Name) && !Identifiers.IsEudraCtNumber(trial.Name)))
        {
            yield return Find(file, trial.Span, $"'{trial.Name}' is not a trial number. Write NCT and 8 digits, or a EudraCT number such as 2015-003492-29.");
        }
        foreach (var problem in file.FrontMatter.Problems.Where(problem => problem.RuleId == Id)) yield return Find(file, problem.Span, $"{problem.Message} {Cure}", problem.Level);
    }
}
