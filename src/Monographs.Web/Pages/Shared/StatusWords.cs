using Monographs.Content;

namespace Monographs.Web.Pages;

/// <summary>A status in words: short for a tag in a list, in full for the page of the monograph.</summary>
public sealed record StatusWords(string CssClass, string Tag, string Full)
{
    public static StatusWords Of(MonographStatus status, MonographKind kind) => (status, kind) switch
    {
        (MonographStatus.Approved, MonographKind.Drug) => new("approved", "Approved", "Approved by the FDA"),
        (MonographStatus.Approved, _) => new("approved", "Class of approved drugs", "Class of approved drugs"),
        (MonographStatus.Discontinued, MonographKind.Drug) => new("discontinued", "Development stopped", "Development stopped: not approved by the FDA"),
        (MonographStatus.Discontinued, _) => new("discontinued", "Development stopped", "Class whose development stopped: not approved by the FDA"),
        (_, MonographKind.Drug) => new("investigational", "Investigational", "Investigational: not approved by the FDA"),
        _ => new("investigational", "Investigational class", "Class of investigational drugs: not approved by the FDA"),
    };
}
