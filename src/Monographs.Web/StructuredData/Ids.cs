using Monographs.Web.Formats;
using Monographs.Web.Pages;

namespace Monographs.Web.StructuredData;

/// <summary>The names by which the parts of a graph call each other.</summary>
internal static class Ids
{
    public static string Page(Subject subject) => On(subject, "page");

    /// <summary>What the page is about: the drug or the class.</summary>
    public static string Agent(Subject subject) => On(subject, "drug");

    public static string Crumbs(Subject subject) => On(subject, "crumbs");

    public static string Site(Subject subject) => subject.Site.At(Links.Home) + "#site";

    public static string On(Subject subject, string anchor) => subject.Site.At(Links.Monograph(subject.Page.Slug, anchor));
}
