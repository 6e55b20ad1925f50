using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Monographs.Content.Rules.Changes;

namespace Monographs.Content.History;

/// <summary>Reads what commits changed, by <c>git diff-tree --stdin</c>: one pass, shared out over the processors, because git compares large folders on one alone.</summary>
internal static class CommitReader
{
    private const int MaxSubject = 200;

    /// <summary>So many commits are worth another process.</summary>
    private const int Share = 500;

    private static readonly string[] Arguments =
    [
        "-c", "core.quotePath=false", "-c", "i18n.logOutputEncoding=UTF-8", "diff-tree", "--stdin", "--root", "-r", "-z", "--raw", "--no-abbrev", "-M", "-l1000",
        "--no-ext-diff", "--no-textconv", "--no-notes", "--ignore-submodules=all", "--format=%H%x00%ct%x00%s%x00%(trailers:key=Change,valueonly,separator=%x2C)",
    ];

    /// <summary>By commit; those that changed no text and no figure are left out.</summary>
    /// <exception cref="GitException">git failed on the way.</exception>
    public static IReadOnlyDictionary<string, CommitChanges> Read(Git git, IReadOnlyCollection<string> comparisons, CancellationToken cancellationToken)
    {
        var found = new ConcurrentDictionary<string, CommitChanges>(StringComparer.Ordinal);
        var share = Math.Max(Share, (comparisons.Count + Environment.ProcessorCount - 1) / Environment.ProcessorCount);
        Parallel.ForEach(comparisons.Chunk(share), new() { CancellationToken = cancellationToken }, part =>
        {
            using var process = git.Start(Arguments);
            using var stop = cancellationToken.Register(() => process.Kill());
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var asking = Task.Run(() =>
            {
                foreach (var comparison in part) process.StandardInput.Write(comparison + "\n");
                process.StandardInput.Close();
            }, CancellationToken.None);
            foreach (var commit in Parse(process.StandardOutput.BaseStream)) found[commit.Commit.Id] = commit;
            asking.GetAwaiter().GetResult();
            process.WaitForExit();
            cancellationToken.ThrowIfCancellationRequested();
            if (process.ExitCode != 0) throw new GitException("git could not compare the commits.");
        });
        return found;
    }

    private static IEnumerable<CommitChanges> Parse(Stream stream)
    {
        using var tokens = Tokens(stream).GetEnumerator();
        var isMore = tokens.MoveNext();
        while (isMore)
        {
            var id = tokens.Current.Trim('\n');
            var (seconds, subject, kinds) = (Next(), Next(), Next());
            var changes = ImmutableArray.CreateBuilder<FileChange>();
            while ((isMore = tokens.MoveNext()) && tokens.Current.TrimStart('\n') is [':', ..] raw)
            {
                var fields = raw.Split(' ');
                var first = Next();
                var change = Change(fields, first, fields[4][0] is 'R' or 'C' ? Next() : first);
                if (IsContent(change.Before) || IsContent(change.After)) changes.Add(change);
            }
            if (changes.Count == 0 || !long.TryParse(seconds, CultureInfo.InvariantCulture, out var time)) continue;
            yield return new(new(id, DateTimeOffset.FromUnixTimeSeconds(time), Clean(subject), KindOf(kinds)), changes.ToImmutable());
        }

        string Next() => tokens.MoveNext() ? tokens.Current : throw new GitException("git ended in the middle of a commit.");
    }

    private static FileChange Change(string[] fields, string before, string after) => fields[4][0] switch
    {
        'D' => new(before, null, ""),
        // A symbolic link or a submodule is no text.
        _ when fields[1] is not ("100644" or "100755") => new(before, null, ""),
        'A' => new(null, after, fields[3]),
        _ => new(before, after, fields[3]),
    };

    private static bool IsContent(string? path) => path is not null && (path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".svg", StringComparison.Ordinal));

    /// <summary>One line without characters that a feed may not hold.</summary>
    private static string Clean(string subject)
    {
        var text = string.Concat(subject.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF)).Take(MaxSubject).Select(rune => rune.ToString()));
        return subject.Length > MaxSubject ? text + "…" : text;
    }

    /// <summary>Of the kinds that trailers name, the gravest.</summary>
    internal static ChangeKind? KindOf(string words) => Gravest(words.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(word => Enum.GetValues<ChangeKind>().Cast<ChangeKind?>().FirstOrDefault(kind => kind.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase))));

    internal static ChangeKind? Gravest(IEnumerable<ChangeKind?> kinds)
    {
        var named = kinds.OfType<ChangeKind>().ToList();
        return named.Count == 0 ? null : named.Contains(ChangeKind.Safety) ? ChangeKind.Safety : named.Contains(ChangeKind.Clinical) ? ChangeKind.Clinical : ChangeKind.Editorial;
    }

    private static IEnumerable<string> Tokens(Stream stream)
    {
        var buffer = new byte[1 << 16];
        using var token = new MemoryStream();
        int length;
        while ((length = stream.Read(buffer)) > 0)
        {
            var start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)0, start, length - start)) >= 0; start = end + 1)
            {
                token.Write(buffer, start, end - start);
                yield return Encoding.UTF8.GetString(token.GetBuffer(), 0, (int)token.Length);
                token.SetLength(0);
            }
            token.Write(buffer, start, length - start);
        }
    }
}
