using System.Collections.Immutable;
using System.Security.Cryptography;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.History;
using Monographs.Content.Names;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Content.Rules.Changes;

namespace Monographs.Cli.Checking;

/// <summary>Runs the rules over what was changed since a git revision, committed or not: over all of it, and over each commit by itself.</summary>
internal sealed class ChangeCheck
{
    private readonly Git _git;

    /// <summary>Where the branch left the revision: what came there later is not this branch's work.</summary>
    private readonly string _base;
    private readonly string _prefix;
    private readonly ContentReader _reader;
    private readonly ImmutableArray<ContentEntry> _files;
    private readonly CommitMessage? _message;

    /// <summary>Every monograph: asked only where a file is gone or renamed.</summary>
    private readonly Lazy<List<Monograph>> _monographs;

    private ChangeCheck(Git git, string start, string prefix, ImmutableArray<ContentEntry> files, CommitMessage? message)
    {
        (_git, _base, _prefix, _files, _message) = (git, start, prefix, files, message);
        _reader = new(ContentLibrary.LoadShared(files), checks: false);
        _monographs = new(() => [.. _files.Where(file => !file.IsShared).Select(file => file.Read()).OfType<ContentFile>().Where(file => file.IsMonograph).Select(_reader.FindModel).OfType<Monograph>()]);
    }

    /// <param name="messageFile">Holds the message of the commit that is being made of what is not committed; null where none is.</param>
    /// <returns>The findings, or why they could not be had.</returns>
    public static (ImmutableArray<Finding> Findings, string? Trouble) Run(ContentLocation location, ImmutableArray<ContentEntry> files, string revision, string? messageFile)
    {
        var git = new Git(location.Root);
        var (prefix, trouble) = git.Ask("rev-parse", "--show-prefix");
        if (prefix is null) return ([], $"The content folder is in no git repository: {trouble}");
        var (commit, _) = git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit is null) return ([], $"There is no revision '{revision}'. Name a commit, branch or tag, such as HEAD or origin/main.");
        var start = git.Ask("merge-base", commit.Trim(), "HEAD").Text ?? commit;
        var message = messageFile is null ? null : CommitMessage.Read(git, messageFile);
        if (messageFile is not null && message is null) return ([], $"There is no message in '{messageFile}'.");
        return ([.. new ChangeCheck(git, start.Trim(), prefix.Trim(), files, message).Check()], null);
    }

    private IEnumerable<Finding> Check()
    {
        foreach (var finding in CheckPages()) yield return finding;
        var commits = ContentCommit.Read(_git, _base).ToList();
        foreach (var (before, after) in FileChange.Read(_git.Ask((string[])["diff", .. FileChange.Options, _base, "--", "monographs"]).Text ?? ""))
        {
            var now = after ?? Successor(before!);
            // The file that took its place is told with the old one.
            if (before is null && _monographs.Value.Exists(each => each.Path == after && each.FrontMatter.Redirects.Any(old => IsGone(old)))) continue;
            var steps = Steps(commits, before, now).ToList();
            var all = Between(Read(_base, before), Current(now)) with { Reviewers = ReadersOf(steps), Redirects = before is not null && before != now && LeadsSomewhere(before) ? [before] : [] };
            foreach (var rule in RuleCatalog.All.OfType<ChangeRule>())
            {
                if (!rule.IsOfEachCommit)
                {
                    foreach (var finding in rule.Check(all)) yield return finding;
                    continue;
                }
                foreach (var (commit, change) in steps)
                {
                    foreach (var finding in rule.Check(change)) yield return Place(finding, change, all.Text, steps.Count > 1 ? commit : null);
                }
            }
        }
    }

    private IEnumerable<Finding> CheckPages()
    {
        var rule = RuleCatalog.All.OfType<LastingAddresses>().Single();
        foreach (var path in FileChange.Read(_git.Ask((string[])["diff", .. FileChange.Options, _base, "--", "pages"]).Text ?? "").Select(change => change.Before).OfType<string>())
        {
            // A text that cannot be read is told as such.
            if (Read(_base, path) is not { } old || _reader.ReadPage(old).Outline is not { } before) continue;
            var now = Current(path);
            var after = now is null ? null : _reader.ReadPage(now).Outline;
            if (now is not null && after is null) continue;
            foreach (var finding in rule.CheckPage(before, after)) yield return finding;
        }
    }

    /// <summary>What each commit did to the monograph, newest first, and before them what is not committed.</summary>
    private IEnumerable<(ContentCommit? Commit, MonographChange Change)> Steps(List<ContentCommit> commits, string? before, string? after)
    {
        var committed = Read("HEAD", after) ?? Read("HEAD", before);
        var (path, now) = (committed?.Path ?? before, Current(after));
        if (committed is null || now is null || !GitTexts.Normalize(committed.Bytes.Span).AsSpan().SequenceEqual(GitTexts.Normalize(now.Bytes.Span)))
        {
            if (committed is not null || now is not null) yield return (null, Between(before is null ? null : committed, now) with { Kind = _message?.Kind, UnknownKind = _message?.UnknownKind, Authors = _message?.Authors ?? [], Reviewers = _message?.Reviewers ?? [] });
        }
        foreach (var commit in commits)
        {
            if (commit.Changes.FirstOrDefault(change => (change.After ?? change.Before) == path) is not { } change) continue;
            // To git, a file that has become quite another is a new one. A monograph that is new has nothing to be compared with, whatever its drafts were.
            var old = change.Before ?? before;
            yield return (commit, Between(before is null ? null : Read(commit.Id + "^", old), Read(commit.Id, change.After)) with
            {
                Kind = commit.Message.Kind,
                UnknownKind = commit.Message.UnknownKind,
                Authors = commit.Message.Authors,
                Reviewers = commit.Message.Reviewers,
            });
            path = old ?? path;
        }
    }

    /// <summary>Who reviewed all that may change a meaning; nobody where a part of it has no second reader. What is called editorial is looked at by its own rule.</summary>
    private static ImmutableArray<Person> ReadersOf(List<(ContentCommit? Commit, MonographChange Change)> steps)
    {
        var readers = steps.Where(step => step.Change.Kind is not ChangeKind.Editorial).Select(step => step.Change.SecondReaders.ToList()).ToList();
        return readers.TrueForAll(each => each.Count > 0) ? [.. readers.SelectMany(each => each).Distinct()] : [];
    }

    private MonographChange Between(ContentFile? before, ContentFile? after) => MonographChange.Between(_reader, before, after);

    /// <summary>Where the line of a commit stands now.</summary>
    private static Finding Place(Finding finding, MonographChange change, SourceText now, ContentCommit? commit)
    {
        var named = commit is null ? finding.Message : $"Commit {commit.Id[..9]} '{commit.Subject}': {finding.Message}";
        if (change.Text.Text == now.Text) return finding with { Path = now.Path, Message = named };
        var line = change.Text.Text.Split('\n')[finding.Line - 1];
        var at = string.IsNullOrWhiteSpace(line) ? 0 : Math.Max(0, now.Text.IndexOf(line, StringComparison.Ordinal));
        return finding with { Path = now.Path, Message = named, Line = now.GetPosition(at).Line, Span = new(at + finding.Column - 1, finding.Span.Length) };
    }

    private bool IsGone(string slug) => !_files.Any(file => file.Path == $"monographs/{slug}.md") && Read(_base, $"monographs/{slug}.md") is not null;

    /// <summary>The monograph that took the place of one that is gone, whether git knows of it yet or not.</summary>
    private string? Successor(string path) => _monographs.Value.Find(each => each.FrontMatter.Redirects.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal))?.Path;

    private bool LeadsSomewhere(string path)
    {
        var name = FoldedName.Fold(Path.GetFileNameWithoutExtension(path));
        return _monographs.Value.SelectMany(NamesOf).Any(each => FoldedName.Fold(each) == name);
    }

    private static IEnumerable<string> NamesOf(Monograph monograph)
    {
        var (frontMatter, names) = (monograph.FrontMatter, monograph.FrontMatter.Names);
        return [monograph.Slug.Value, frontMatter.Title, names.Generic ?? "", .. names.Brands, .. names.Codes, .. names.Synonyms, .. frontMatter.Redirects];
    }

    private ContentFile? Current(string? path) => path is null ? null : _files.FirstOrDefault(file => file.Path == path)?.Read();

    private ContentFile? Read(string revision, string? path)
    {
        var bytes = path is null ? null : _git.Run("show", $"{revision}:{_prefix}{path}").Output;
        return bytes is null ? null : new(path!, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
