using Monographs.Content.SideEffects;

namespace Monographs.Web.Pages;

/// <summary>
/// Rule of three (Hanley and Lippman-Hand, JAMA 1983;249:1743): what none of N people had may still happen to 3 in N.
/// With fewer than 100 people that is more than 3 in 100, so even a common side effect can go unseen.
/// </summary>
internal static class StudySize
{
    public const int Small = 100;

    public const string Warning = "Fewer than 100 people were counted: side effects of up to 3 in 100 people, or more, may have been missed";

    /// <summary>Null where the number of people is not reported.</summary>
    public static bool? IsSmall(SideEffectRow row) => (row.AnyGrade?.Total ?? row.HighGrade?.Total) is { } people ? people < Small : null;
}
