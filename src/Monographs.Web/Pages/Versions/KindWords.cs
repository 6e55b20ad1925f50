using Monographs.Content.Rules.Changes;

namespace Monographs.Web.Pages;

/// <summary>A kind of change in words.</summary>
public sealed record KindWords(string Name, string CssClass, string Meaning)
{
    public static KindWords Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Safety => new("Safety", "discontinued", "Warnings, side effects, or what the drug can be mistaken for"),
        ChangeKind.Clinical => new("Clinical", "investigational", "Doses, uses, results or names"),
        _ => new("Editorial", "plainly", "Wording or references only"),
    };
}
