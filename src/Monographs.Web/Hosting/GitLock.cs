namespace Monographs.Web.Hosting;

/// <summary>Whether git is in the middle of writing the checkout that holds the content.</summary>
internal sealed class GitLock(string contentFolder)
{
    private readonly string? _gitFolder = FindGitFolder(contentFolder);

    public bool IsHeld => _gitFolder is not null && File.Exists(Path.Combine(_gitFolder, "index.lock"));

    /// <summary>A worktree has a file <c>.git</c> that names its folder.</summary>
    private static string? FindGitFolder(string contentFolder)
    {
        for (var folder = new DirectoryInfo(contentFolder); folder is not null; folder = folder.Parent)
        {
            var git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git)) return git;
            if (!File.Exists(git)) continue;
            const string key = "gitdir:";
            var line = File.ReadLines(git).FirstOrDefault() ?? "";
            return line.StartsWith(key, StringComparison.Ordinal) ? Path.GetFullPath(line[key.Length..].Trim(), folder.FullName) : null;
        }
        return null;
    }
}
