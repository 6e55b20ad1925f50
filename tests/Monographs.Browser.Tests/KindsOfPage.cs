namespace Monographs.Browser.Tests;

/// <summary>Every kind of page, and every state of one that looks different. In groups, because the tests of one class run one after the other.</summary>
public static class KindsOfPage
{
    public static readonly string[] Monographs =
    [
        "/monographs/emactuzumab", "/monographs/lenalidomide?read=plain", "/monographs/imids", "/monographs/imalumab?since=1", "/monographs/imc-cs4/v/1",
    ];

    public static readonly string[] Tables =
    [
        "/dosing", "/dosing?status=approved&sort=dose", "/dosing?drug=imalumab&status=approved", "/dosing?drug=nothing", "/side-effects?sort=effect",
        "/compare", "/compare?with=emactuzumab&with=imc-cs4", "/compare?with=imalumab&with=thalidomide&with=emactuzumab&with=imc-cs4", "/compare?with=emactuzumab&with=nothing",
    ];

    public static readonly string[] Others =
    [
        "/", "/monographs", "/monographs?status=discontinued&kind=class", "/monographs/emactuzumab/questions", "/monographs/emactuzumab/history", "/monographs/emactuzumab/compare/1/2",
        "/monographs/emactuzumab/cite", "/monographs/lenalidomide?read=detail", "/glossary", "/how-to-add-a-monograph", "/accessibility", "/editorial-rules", "/status", "/api",
        "/search", "/search?q=emactuzumab+dose", "/search?q=IMC-CS4", "/search?q=emactuzamab", "/search?q=infusion&status=approved", "/search?q=zzzzqqq",
        "/nowhere", "/monographs?status=wonderful",
    ];

    /// <summary>One of each, where a state makes no difference.</summary>
    public static TheoryData<string> One => new(Monographs.Concat(Tables).Concat(Others).DistinctBy(path => path.Split('?')[0]));
}
