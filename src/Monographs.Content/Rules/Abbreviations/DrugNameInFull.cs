using System.Text.RegularExpressions;
using Monographs.Content.Rules.Runs;

namespace Monographs.Content.Rules.Abbreviations;

public sealed partial class DrugNameInFull : PatternRule
{
    public override string Id => "ABBR-016";

    public override string Title => "Names of drugs are written in full.";

    public override string Cause => "MTX is methotrexate to one reader and mitoxantrone to another; dex is dexamethasone or dextroamphetamine.";

    public override string Example => "MTX 15 mg";

    public override string Cure => "Write the drug's name, or explain the abbreviation at its first use: 'lenalidomide (LEN)'.";

    public override string Source => "ISMP, list of error-prone abbreviations, symbols and dose designations; the short forms of imide drugs and their combinations: house style.";

    private protected override Regex Pattern => Words();

    internal override string[] Signs { get; } = ["ATRA", "AZT", "BUP", "CPZ", "DTO", "FLU", "FU", "HCT", "HCTZ", "MMX", "MTX", "MTZ", "NTG", "PCA", "PTU", "TAC", "TNK", "tPA", "TPA", "TXA", "VCR", "VBL", "LEN", "POM", "THAL", "Thal", "dex", "Dex", "DEX", "Rd", "RD", "VRd", "KRd", "DRd", "Pd", "PVd", "VTd", "MPT", "CTX", "BTZ", "DARA", "MEL"];

    private protected override string Explain(Hit hit) => $"'{hit.Quote}' stands for {DrugAbbreviations.FullNames.GetValueOrDefault(hit.Words, "a drug")}, but not to every reader.";

    private protected override FindingLevel? LevelAt(Hit hit) => Acronyms.IsExplained(hit) ? null : Level;

    [GeneratedRegex(@"(?<![\p{L}\d-])(?:ATRA|AZT|BUP|CPZ|DTO|FLU|5-FU|HCTZ?|MMX|MTX|MTZ|NTG|PCA|PTU|TAC|TNK|[Tt]PA|TXA|VCR|VBL|LEN|POM|THAL|Thal|[dD]ex|DEX|R[dD]|VRd|KRd|DRd|PV?d|VTd|MPT|CTX|BTZ|DARA|MEL)(?![\p{L}\d-])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Words();
}
