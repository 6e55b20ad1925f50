namespace Monographs.Content.History;

/// <summary>
/// The commits between two, and which of them were states of the published branch: those that are reached by first parents alone. The others
/// came into it with a merge. Only so does a version keep its number: a branch that is merged late puts nothing in between.
/// </summary>
internal sealed class CommitGraph
{
    private readonly Dictionary<string, string[]> _parents = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    private CommitGraph(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var ids = line.Split(' ');
            _parents.Add(ids[0], ids[1..]);
            _order.Add(ids[0]);
        }
        for (var id = _order.FirstOrDefault(); id is not null && _parents.TryGetValue(id, out var parents); id = parents.FirstOrDefault()) Branch.Add(id);
        Branch.Reverse();
    }

    /// <summary>The states of the branch, oldest first.</summary>
    public List<string> Branch { get; } = [];

    /// <summary>The parent of the oldest of them; null for the root.</summary>
    public string? Base => Branch.Count == 0 ? null : _parents[Branch[0]].FirstOrDefault();

    /// <summary>Null where git fails.</summary>
    /// <param name="since">Null for the whole history.</param>
    public static CommitGraph? Read(Git git, string head, string? since)
    {
        var (text, _) = git.Ask(["rev-list", "--topo-order", "--parents", head, .. since is null ? Array.Empty<string>() : [$"^{since}"], "--"]);
        return text is null ? null : new(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What <c>git diff-tree --stdin</c> compares: each state of the branch, and each commit that a merge brought, with its first parent.</summary>
    public IEnumerable<string> Comparisons()
    {
        var branch = Branch.ToHashSet(StringComparer.Ordinal);
        return Branch.Concat(_order.Where(id => !branch.Contains(id) && _parents[id].Length < 2)).Select(id => _parents[id] is [var first, ..] ? $"{id} {first}" : id);
    }

    /// <summary>The commits that each merge brought into the branch, newest first.</summary>
    public Dictionary<string, List<string>> Merged()
    {
        var merged = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var seen = Branch.ToHashSet(StringComparer.Ordinal);
        var position = _order.Select((id, at) => (id, at)).ToDictionary(each => each.id, each => each.at, StringComparer.Ordinal);
        foreach (var merge in Branch.Where(id => _parents[id].Length > 1))
        {
            var waiting = new Stack<string>(_parents[merge][1..]);
            var brought = new List<string>();
            while (waiting.TryPop(out var id))
            {
                if (!_parents.TryGetValue(id, out var parents) || !seen.Add(id)) continue;
                brought.Add(id);
                foreach (var parent in parents) waiting.Push(parent);
            }
            brought.Sort((one, other) => position[one].CompareTo(position[other]));
            merged.Add(merge, brought);
        }
        return merged;
    }
}
