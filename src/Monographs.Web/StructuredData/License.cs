namespace Monographs.Web.StructuredData;

/// <summary>Under which the content is given out; the page "About this site" says the same in words.</summary>
internal static class License
{
    public const string Name = "CC BY 4.0";

    public const string Address = "https://creativecommons.org/licenses/by/4.0/";
}
