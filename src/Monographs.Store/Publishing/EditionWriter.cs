using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Glossary;
using Monographs.Store.Schema;
using Monographs.Store.Searching;

namespace Monographs.Store.Publishing;

/// <summary>Changes a draft to what the files say now. The rows of newly read files are in it already, beside those that readers saw.</summary>
internal sealed class EditionWriter(Draft draft, LastEdition? last)
{
    private readonly EditionContext _context = draft.Context;
    private readonly int _lastMonograph = last?.MaxMonograph ?? 0;
    private readonly int _lastPage = last?.MaxPage ?? 0;

    /// <summary>Keeps of each file the rows that readers should see.</summary>
    /// <param name="read">Paths of the files that were read now.</param>
    public void SetFiles(IReadOnlyCollection<FileVerdict> verdicts, IReadOnlyCollection<string> read, IReadOnlyCollection<string> removed)
    {
        var refused = verdicts.Where(verdict => verdict.Next.IsRejected).Select(verdict => verdict.Path).Intersect(read, StringComparer.Ordinal).ToArray();
        var replaced = verdicts.Where(verdict => verdict.HasNewRows && verdict.Last is not null).Select(verdict => verdict.Path).Concat(removed).ToArray();
        var indexed = RemoveMonographs([
            .. _context.Monographs.Where(each => each.Id > _lastMonograph && EF.Parameter(refused).Contains(each.Path)).Select(each => each.Id),
            .. _context.Monographs.Where(each => each.Id <= _lastMonograph && EF.Parameter(replaced).Contains(each.Path)).Select(each => each.Id),
        ]);
        _context.Pages.Where(each => each.Id > _lastPage && EF.Parameter(refused).Contains(each.Path)).ExecuteDelete();
        _context.Pages.Where(each => each.Id <= _lastPage && EF.Parameter(replaced).Contains(each.Path)).ExecuteDelete();
        SearchIndex.Add(_context, indexed);
        if (indexed == 0) SearchIndex.Merge(_context);

        var news = verdicts.Where(verdict => verdict.IsNews).ToList();
        var stale = news.Where(verdict => verdict.Last is not null).Select(verdict => verdict.Path).Concat(removed).ToArray();
        _context.Files.Where(file => EF.Parameter(stale).Contains(file.Path)).ExecuteDelete();
        draft.Insert(news.Select(verdict => verdict.Next));
        _context.Monographs.Where(each => each.IsOutdated != _context.Files.Any(file => file.Path == each.Path && file.IsRejected))
            .ExecuteUpdate(set => set.SetProperty(each => each.IsOutdated, each => !each.IsOutdated));
    }

    /// <summary>Keeps the text that the rows of each file were made from.</summary>
    public void SetSources(IEnumerable<ContentFile> accepted, IReadOnlyCollection<string> removed)
    {
        var files = accepted.ToList();
        if (last is not null)
        {
            var replaced = files.Select(file => file.Path).Concat(removed).ToArray();
            _context.Sources.Where(source => EF.Parameter(replaced).Contains(source.Path)).ExecuteDelete();
        }
        draft.Insert(files.Select(file => new StoredSource { Path = file.Path, Text = file.Bytes.ToArray() }));
    }

    /// <param name="site">Those that are found anew every time.</param>
    /// <param name="own">Those of the files that were read now.</param>
    /// <param name="stale">Paths of these files, and of removed ones.</param>
    public void SetFindings(IEnumerable<Finding> site, IEnumerable<Finding> own, string[] stale)
    {
        _context.Findings.Where(finding => finding.IsSiteWide || EF.Parameter(stale).Contains(finding.Path)).ExecuteDelete();
        var id = last?.MaxFinding ?? 0;
        draft.Insert(site.Select(finding => Row(finding, isSiteWide: true)).Concat(own.Select(finding => Row(finding, isSiteWide: false))));

        StoredFinding Row(Finding finding, bool isSiteWide) => new()
        {
            Id = ++id,
            Path = finding.Path,
            IsSiteWide = isSiteWide,
            RuleId = finding.RuleId,
            Level = finding.Level,
            Line = finding.Line,
            Column = finding.Column,
            Message = finding.Message,
        };
    }

    public void SetGlossary(ImmutableArray<GlossaryTerm> terms)
    {
        _context.Glossary.ExecuteDelete();
        draft.Insert(terms.Select((term, position) => new StoredTerm
        {
            Position = position,
            Term = term.Term,
            Anchor = term.Anchor,
            Variants = term.Variants,
            Html = term.Html,
            Text = term.Text,
            Span = term.Span,
        }));
    }

    public void SetSynonyms(ImmutableArray<ImmutableArray<string>> groups)
    {
        _context.Synonyms.ExecuteDelete();
        draft.Insert(groups.Select((words, position) => new StoredSynonym { Position = position, Words = words }));
    }

    public void SetFacts(StoredEdition facts)
    {
        _context.Editions.ExecuteDelete();
        draft.Insert([facts]);
    }

    /// <returns>The last monograph that the search index still knows.</returns>
    private int RemoveMonographs(int[] ids)
    {
        if (ids.Length == 0) return _lastMonograph;
        int[] old = [.. ids.Where(id => id <= _lastMonograph)];
        // To forget a word takes as long as to learn it.
        var isMost = old.Length * 2 > _context.Monographs.Count(each => each.Id <= _lastMonograph);
        if (isMost) SearchIndex.Clear(_context);
        else SearchIndex.Remove(_context, JsonSerializer.Serialize(old));
        _context.Monographs.Where(monograph => EF.Parameter(ids).Contains(monograph.Id)).ExecuteDelete();
        return isMost ? 0 : _lastMonograph;
    }
}
