namespace Monographs.Browser.Tests;

/// <summary>One page of each kind.</summary>
public static class KindsOfPage
{
    private static readonly string[] Paths =
    [
        "/", "/monographs", "/monographs/emactuzumab", "/monographs/imalumab", "/monographs/lenalidomide", "/monographs/imids",
        "/monographs/lenalidomide?read=plain", "/monographs/emactuzumab/questions", "/glossary", "/how-to-add-a-monograph", "/status", "/search?q=emactuzumab+dose", "/nowhere",
        "/dosing", "/side-effects?sort=effect", "/compare", "/compare?with=emactuzumab&with=imc-cs4", "/api",
    ];

    public static TheoryData<string> All => new(Paths);
}
