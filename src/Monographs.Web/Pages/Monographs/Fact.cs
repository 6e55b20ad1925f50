using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>A key fact: a term and its values.</summary>
public sealed record Fact(string Term, ImmutableArray<FactValue> Values)
{
    private static readonly Dictionary<string, string> Registries = new(StringComparer.OrdinalIgnoreCase)
    {
        ["atc"] = "ATC code",
        ["cas"] = "CAS number",
        ["chembl"] = "ChEMBL",
        ["drugbank"] = "DrugBank",
        ["ncit"] = "NCI Thesaurus",
        ["pubchem"] = "PubChem",
        ["rxcui"] = "RxNorm",
        ["unii"] = "UNII",
    };

    public static ImmutableArray<Fact> ListOf(MonographPage page)
    {
        var front = page.FrontMatter;
        var isDrug = front.Kind is MonographKind.Drug;
        Fact[] facts =
        [
            new("Generic name", Texts(front.Names.Generic)),
            new("US brand names", isDrug && front.Names.Brands.Length == 0 ? Texts("None") : Texts([.. front.Names.Brands])),
            new("Drug class", isDrug ? Class(page) : []),
            new("Drugs in this class", [.. page.Members.Select(member => new FactValue(member.Title, Links.Monograph(member.Slug)))]),
            new("Target", Texts(front.Target)),
            new(front.Routes.Length > 1 ? "Routes" : "Route", Texts([.. front.Routes.Select(Capitalize)])),
            new("FDA status", Texts(front.FdaStatus)),
            new(front.Trials.Length > 1 ? "Trials" : "Trial", [.. front.Trials.Select(trial => new FactValue(trial, Links.Trial(trial)))]),
            .. front.Identifiers.Select(each => new Fact(RegistryName(each.Key), Texts(each.Value))),
        ];
        return [.. facts.Where(fact => fact.Values.Length > 0)];
    }

    private static ImmutableArray<FactValue> Class(MonographPage page) => (page.FrontMatter.DrugClass, page.Class) switch
    {
        (var name, { } summary) => [new(name ?? summary.Title, Links.Monograph(summary.Slug))],
        var (name, _) => Texts(name),
    };

    private static ImmutableArray<FactValue> Texts(params string?[] texts) =>
        [.. texts.Where(text => !string.IsNullOrEmpty(text)).Select(text => new FactValue(text!, ""))];

    internal static string RegistryName(string key) => Registries.GetValueOrDefault(key, key);

    internal static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

/// <param name="Address">Empty where the value is no link.</param>
public sealed record FactValue(string Text, string Address);
