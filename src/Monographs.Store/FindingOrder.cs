using Monographs.Content;

namespace Monographs.Store;

internal static class FindingOrder
{
    /// <summary>By path and place; the rest decides only so that the order is always the same.</summary>
    public static IOrderedEnumerable<Finding> InOrder(this IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)
        .ThenBy(finding => finding.RuleId, StringComparer.Ordinal).ThenBy(finding => finding.Level).ThenBy(finding => finding.Message, StringComparer.Ordinal);
}
