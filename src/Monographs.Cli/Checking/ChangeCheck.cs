using System.Collections.Immutable;
using System.Security.Cryptography;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.History;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Content.Rules.Changes;

namespace Monographs.Cli.Checking;

/// <summary>Runs the rules over what was changed since a git revision, committed or not.</summary>
internal sealed class ChangeCheck
{
    private readonly Git _git;
    private readonly string _revision;
    private readonly string _prefix;
    private readonly ContentReader _reader;
    private readonly ImmutableArray<ContentFile> _files;

    private ChangeCheck(Git git, string revision, string prefix, ImmutableArray<ContentFile> files)
    {
        (_git, _revision, _prefix, _files) = (git, revision, prefix, files);
        _reader = new(ContentLibrary.Load(files));
    }

    /// <returns>The findings, or why they could not be had.</returns>
    public static (ImmutableArray<Finding> Findings, string? Trouble) Run(ContentLocation location, ImmutableArray<ContentFile> files, string revision)
    {
        var git = new Git(location.Root);
        var (prefix, trouble) = git.Ask("rev-parse", "--show-prefix");
        if (prefix is null) return ([], $"The content folder is in no git repository: {trouble}");
        var (commit, _) = git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit is null) return ([], $"There is no revision '{revision}'. Name a commit, branch or tag, such as HEAD or origin/main.");
        var check = new ChangeCheck(git, commit.Trim(), prefix.Trim(), files);
        return ([.. check.Changes().SelectMany(change => RuleCatalog.All.OfType<ChangeRule>().SelectMany(rule => rule.Check(change)))], null);
    }

    private IEnumerable<MonographChange> Changes()
    {
        var (list, _) = _git.Ask("diff", "--name-status", "--find-renames", "--relative", "-z", _revision, "--", "monographs");
        var parts = (list ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < parts.Length;)
        {
            var (status, before) = (parts[i], parts[i + 1]);
            var isRename = status[0] is 'R' or 'C';
            var after = isRename ? parts[i + 2] : before;
            i += isRename ? 3 : 2;
            if (status[0] != 'A' && before.EndsWith(".md", StringComparison.Ordinal)) yield return Change(before, status[0] == 'D' ? null : after);
        }
    }

    private MonographChange Change(string beforePath, string? afterPath)
    {
        var before = Read(beforePath);
        var after = afterPath is null ? null : _files.FirstOrDefault(file => file.Path == afterPath);
        var text = after ?? before;
        return new()
        {
            Before = before is null ? null : _reader.ReadMonograph(before).Model,
            After = after is null ? null : _reader.ReadMonograph(after).Model,
            Text = new(text?.Path ?? beforePath, text is null ? "" : System.Text.Encoding.UTF8.GetString(text.Bytes.Span).TrimStart('\uFEFF')),
            Kind = KindOf(afterPath ?? beforePath),
            Authors = Log(afterPath ?? beforePath, "%an"),
            Reviewers = [.. Log(afterPath ?? beforePath, "%(trailers:key=Reviewed-by,valueonly,separator=%x2C)").Select(name => name.Split('<')[0].Trim())],
            Redirects = beforePath == afterPath || afterPath is null ? [] : [beforePath],
        };
    }

    private ContentFile? Read(string path)
    {
        var (bytes, _) = _git.Run("show", $"{_revision}:{_prefix}{path}");
        return bytes is null ? null : new(path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>The gravest kind that a commit since the revision names; null where none names any.</summary>
    private ChangeKind? KindOf(string path)
    {
        var kinds = Log(path, "%(trailers:key=Change,valueonly,separator=%x2C)").Select(word => Enum.TryParse<ChangeKind>(word, ignoreCase: true, out var kind) ? kind : (ChangeKind?)null).OfType<ChangeKind>().ToList();
        return kinds.Count == 0 ? null : kinds.Contains(ChangeKind.Safety) ? ChangeKind.Safety : kinds.Contains(ChangeKind.Clinical) ? ChangeKind.Clinical : ChangeKind.Editorial;
    }

    private ImmutableArray<string> Log(string path, string format)
    {
        var (text, _) = _git.Ask("log", $"--format={format}", $"{_revision}..HEAD", "--", path);
        return [.. (text ?? "").Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
    }
}
