using System.Collections.Immutable;
using Monographs.Content.Rules.Changes;

namespace Monographs.Content.History;

/// <summary>A commit of the published branch, as one file sees it.</summary>
/// <param name="Id">The full hash.</param>
/// <param name="Published">The committer's date: when it came into the branch.</param>
/// <param name="Subject">Its first line; of a merge, that of the merged commit that changed the file.</param>
/// <param name="Kind">The gravest that a trailer <c>Change:</c> names; null where none does.</param>
public sealed record Commit(string Id, DateTimeOffset Published, string Subject, ChangeKind? Kind);

/// <summary>What one commit did to files, compared with its first parent.</summary>
internal sealed record CommitChanges(Commit Commit, ImmutableArray<FileChange> Changes);

/// <param name="Before">Null for a new file.</param>
/// <param name="After">Null for a removed one.</param>
/// <param name="Blob">Of the text after; empty where there is none.</param>
internal sealed record FileChange(string? Before, string? After, string Blob);
