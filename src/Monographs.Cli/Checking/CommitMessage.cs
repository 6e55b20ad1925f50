using System.Collections.Immutable;
using Monographs.Content.History;
using Monographs.Content.Rules.Changes;

namespace Monographs.Cli.Checking;

/// <summary>What the message of a commit says about the change, and who wrote it.</summary>
/// <param name="Kind">The gravest that it names.</param>
/// <param name="UnknownKind">A word that is no kind.</param>
internal sealed record CommitMessage(ChangeKind? Kind, string? UnknownKind, ImmutableArray<Person> Authors, ImmutableArray<Person> Reviewers)
{
    public static CommitMessage Of(string author, IEnumerable<string> trailers)
    {
        var all = trailers.Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Where(parts => parts.Length == 2).ToLookup(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
        // The number of a kind is no word for it.
        var kinds = all["Change"].Select(word => (word, Kind: Enum.GetValues<ChangeKind>().Cast<ChangeKind?>().FirstOrDefault(kind => kind.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase)))).ToList();
        ChangeKind[] gravest = [ChangeKind.Safety, ChangeKind.Clinical, ChangeKind.Editorial];
        return new(gravest.Cast<ChangeKind?>().FirstOrDefault(kind => kinds.Exists(each => each.Kind == kind)), kinds.Find(each => each.Kind is null).word,
            [Person.Parse(author), .. all["Co-authored-by"].Select(Person.Parse)], [.. all["Reviewed-by"].Select(Person.Parse)]);
    }

    /// <summary>The message that an author has just written; null where the file is not there.</summary>
    public static CommitMessage? Read(Git git, string file) =>
        git.Ask("interpret-trailers", "--parse", Path.GetFullPath(file)).Text is { } trailers ? Of(git.Ask("var", "GIT_AUTHOR_IDENT").Text ?? "", trailers.Split('\n')) : null;
}
