using System.Text;

namespace Monographs.Content.Tests.SpecRunner;

/// <summary>Shows two lists of lines as one: kept lines, <c>-</c> for one that was expected, <c>+</c> for one that came instead.</summary>
public static class Difference
{
    public static string Show(IReadOnlyList<string> expected, IReadOnlyList<string> actual, Func<string, string, bool> areSame)
    {
        // Length of the longest common part of what is left of both lists.
        var common = new int[expected.Count + 1, actual.Count + 1];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = actual.Count - 1; j >= 0; j--)
            {
                common[i, j] = areSame(expected[i], actual[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }
        var text = new StringBuilder();
        var (e, a) = (0, 0);
        while (e < expected.Count || a < actual.Count)
        {
            if (e < expected.Count && a < actual.Count && areSame(expected[e], actual[a])) (text, e, a) = (text.Append("  ").AppendLine(actual[a]), e + 1, a + 1);
            else if (a == actual.Count || (e < expected.Count && common[e + 1, a] >= common[e, a + 1])) text.Append("- ").AppendLine(expected[e++]);
            else text.Append("+ ").AppendLine(actual[a++]);
        }
        return text.ToString();
    }
}
