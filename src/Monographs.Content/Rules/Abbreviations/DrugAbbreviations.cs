using System.Collections.Frozen;

namespace Monographs.Content.Rules.Abbreviations;

/// <summary>Short forms of drug names that have been taken for another drug (ISMP), and those of the immunomodulatory imide drugs and their combinations.</summary>
internal static class DrugAbbreviations
{
    public static readonly FrozenDictionary<string, string> FullNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ATRA"] = "all-trans retinoic acid (tretinoin)",
        ["AZT"] = "zidovudine or azathioprine",
        ["BUP"] = "buprenorphine",
        ["CPZ"] = "prochlorperazine or chlorpromazine",
        ["DTO"] = "diluted tincture of opium",
        ["FLU"] = "fluorouracil or fluconazole",
        ["5-FU"] = "fluorouracil",
        ["HCT"] = "hydrocortisone or hydrochlorothiazide",
        ["HCTZ"] = "hydrochlorothiazide",
        ["MMX"] = "mitoxantrone",
        ["MTX"] = "methotrexate",
        ["MTZ"] = "mitoxantrone",
        ["NTG"] = "nitroglycerin",
        ["PCA"] = "procainamide",
        ["PTU"] = "propylthiouracil",
        ["TAC"] = "triamcinolone or tacrolimus",
        ["TNK"] = "tenecteplase",
        ["TPA"] = "alteplase",
        ["tPA"] = "alteplase",
        ["TXA"] = "tranexamic acid",
        ["VCR"] = "vincristine",
        ["VBL"] = "vinblastine",
        ["LEN"] = "lenalidomide",
        ["POM"] = "pomalidomide",
        ["THAL"] = "thalidomide",
        ["Thal"] = "thalidomide",
        ["dex"] = "dexamethasone",
        ["Dex"] = "dexamethasone",
        ["DEX"] = "dexamethasone",
        ["Rd"] = "lenalidomide with dexamethasone",
        ["RD"] = "lenalidomide with dexamethasone",
        ["VRd"] = "bortezomib, lenalidomide and dexamethasone",
        ["KRd"] = "carfilzomib, lenalidomide and dexamethasone",
        ["DRd"] = "daratumumab, lenalidomide and dexamethasone",
        ["Pd"] = "pomalidomide with dexamethasone",
        ["PVd"] = "pomalidomide, bortezomib and dexamethasone",
        ["VTd"] = "bortezomib, thalidomide and dexamethasone",
        ["MPT"] = "melphalan, prednisone and thalidomide",
        ["CTX"] = "cyclophosphamide",
        ["BTZ"] = "bortezomib",
        ["DARA"] = "daratumumab",
        ["MEL"] = "melphalan",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
