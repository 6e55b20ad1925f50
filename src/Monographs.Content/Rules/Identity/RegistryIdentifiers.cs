using System.Text.RegularExpressions;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Identity;

public sealed partial class RegistryIdentifiers : Rule
{
    public override string Id => "ID-004";

    public override FindingLevel Level => FindingLevel.Warning;

    public override string Title => "A drug has its registry identifiers, each in the form of its registry, or says that none is confirmed.";

    public override string Cause => "Names change and look alike; an identifier that a program can follow does not.";

    public override string Example => "identifiers: { cas: 50-35-2 }";

    public override string Cure => "Write 'identifiers: { unii: …, ncit: … }' as a source confirms them, or 'identifiers: {}' where none does.";

    public override string Source => "NCI Thesaurus practice; forms: FDA Global Substance Registration System, NCI Thesaurus, CAS, WHO ATC, ChEMBL, DrugBank, RxNorm.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        var model = file.FrontMatter.Model;
        if (file.FrontMatter.Identifiers is not { } span)
        {
            if (model.Kind is MonographKind.Drug) yield return Find(file, file.FrontMatter.Span with { Length = 0 }, $"The front matter has no 'identifiers'. {Cure}");
            yield break;
        }
        foreach (var (registry, value) in model.Identifiers.Where(each => !HasForm(each.Key, each.Value)))
        {
            yield return Find(file, span, $"'{value}' does not have the form of an identifier of '{registry}'. Copy it from the registry.");
        }
    }

    private static bool HasForm(string registry, string value) => registry.ToLowerInvariant() switch
    {
        "cas" => Cas().IsMatch(value) && HasCheckDigit(value),
        var name => Form().Match($"{name}:{value}") is { Success: true } || !Known().IsMatch(name),
    };

    /// <summary>CAS: the last digit is the sum of the others, each times its place from the right, modulo 10.</summary>
    private static bool HasCheckDigit(string value)
    {
        var digits = value.Where(char.IsAsciiDigit).Select(c => c - '0').Reverse().ToList();
        return digits.Skip(1).Select((digit, i) => digit * (i + 1)).Sum() % 10 == digits[0];
    }

    [GeneratedRegex(@"^[1-9]\d{1,6}-\d{2}-\d$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Cas();

    [GeneratedRegex(@"^(?:unii:[A-Z0-9]{10}|ncit:C\d{3,7}|atc:[A-Z](?:\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?)?|chembl:CHEMBL\d+|drugbank:DB\d{5}|rxcui:\d{1,8}|inn:\d{4,6})$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Form();

    [GeneratedRegex("^(?:unii|ncit|atc|chembl|drugbank|rxcui|inn)$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Known();
}
