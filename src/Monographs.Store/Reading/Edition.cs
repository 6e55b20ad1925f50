using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Monographs.Content;
using Monographs.Content.Glossary;
using Monographs.Content.Names;
using Monographs.Store.Reading.Tables;
using Monographs.Store.Schema;
using Monographs.Store.Searching;

namespace Monographs.Store.Reading;

/// <summary>One immutable state of the whole site, in one SQLite file that is only ever read. Safe for use by many threads.</summary>
public sealed class Edition : IDisposable
{
    private readonly PooledDbContextFactory<EditionContext> _contexts;
    private readonly StoredEdition _facts;
    private readonly Lazy<EditionSearch> _search;
    private readonly Lazy<ImmutableArray<GlossaryTerm>> _glossary;
    private readonly Lazy<ImmutableArray<ContentPage>> _pages;
    private bool _isDisposed;

    private Edition(string path)
    {
        Path = path;
        _search = new(() => new(NewContext, Path));
        // Few, and every page has some of them. A file that could not be read is tried again.
        _glossary = new(() => Read(EditionQueries.Glossary), LazyThreadSafetyMode.PublicationOnly);
        _pages = new(() => Read(context => EditionQueries.Pages(context).Select(page => page.ToPage())), LazyThreadSafetyMode.PublicationOnly);
        _contexts = new(EditionFile.Options(EditionFile.ReadOnlyConnection(path, pooling: true)));
        try
        {
            using var context = NewContext();
            _facts = EditionFile.ReadFacts(context, path);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Search over this edition: names and synonyms are loaded on first use.</summary>
    public EditionSearch Search => _search.Value;

    public EditionDoses Doses => new(NewContext);

    public EditionSideEffects SideEffects => new(NewContext);

    /// <summary>The versions of the monographs.</summary>
    public EditionHistory History => new(NewContext, _facts.HistoryState);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>SHA-256 of what the edition holds, in lower-case hexadecimal; the same for every edition of the same content.</summary>
    public string ContentHash => _facts.ContentHash;

    /// <exception cref="EditionException">The file is missing, damaged, or of another version of this program.</exception>
    public static Edition Open(string path) => new(System.IO.Path.GetFullPath(path));

    /// <summary>All monographs, by title.</summary>
    public ImmutableArray<MonographSummary> ListMonographs()
    {
        using var context = NewContext();
        return [.. EditionQueries.Summaries(context)];
    }

    /// <summary>A part of them; null means any status or kind.</summary>
    public ImmutableArray<MonographSummary> ListMonographs(MonographStatus? status, MonographKind? kind, int skip, int take)
    {
        using var context = NewContext();
        return [.. EditionQueries.SummariesOf(context, status, kind, skip, take)];
    }

    /// <summary>Those of these slugs that there are, in no order.</summary>
    public ImmutableArray<MonographSummary> ListMonographs(IEnumerable<string> slugs)
    {
        using var context = NewContext();
        return [.. EditionQueries.SummariesBySlug(context, [.. slugs])];
    }

    /// <summary>Those that were compared with their sources last, the latest first.</summary>
    public ImmutableArray<MonographSummary> ListReviewed(int take)
    {
        using var context = NewContext();
        return [.. EditionQueries.Reviewed(context, take)];
    }

    public int CountMonographs(MonographStatus? status, MonographKind? kind)
    {
        using var context = NewContext();
        return EditionQueries.CountOf(context, status, kind);
    }

    public string? FindTitle(string slug)
    {
        using var context = NewContext();
        return EditionQueries.Summary(context, slug)?.Title;
    }

    /// <summary>Which version of a monograph is shown; null where there is no such monograph, no history, or none of this file yet.</summary>
    public VersionStamp? FindVersion(string slug)
    {
        using var context = NewContext();
        return EditionQueries.Summary(context, slug)?.Version;
    }

    public MonographPage? FindMonograph(string slug)
    {
        using var context = NewContext();
        if (EditionQueries.Monograph(context, slug) is not { } row) return null;
        return new()
        {
            Slug = row.Slug,
            Path = row.Path,
            FrontMatter = row.FrontMatter,
            Notices = row.Notices,
            Sections = [.. EditionQueries.Sections(context, row.Id).Select(section => section.ToView())],
            References = [.. EditionQueries.References(context, row.Id).Select(reference => reference.ToReference())],
            Members = [.. row.FrontMatter.Members.Select(member => EditionQueries.Summary(context, member)).OfType<MonographSummary>()],
            Class = row.FrontMatter.DrugClassMonograph is { } drugClass ? EditionQueries.Summary(context, drugClass) : null,
            IsOutdated = row.IsOutdated,
            Version = VersionStamp.Of(row.Version, row.IsCommitted, row.FirstPublished, row.Changed),
        };
    }

    /// <summary>The monograph as its file was parsed, for exports; <see cref="FindMonograph"/> is what pages show.</summary>
    public Monograph? FindModel(string slug)
    {
        using var context = NewContext();
        if (EditionQueries.Monograph(context, slug) is not { } row) return null;
        return new()
        {
            Slug = StoredModel.ToSlug(row.Slug),
            Path = row.Path,
            FrontMatter = row.FrontMatter,
            Notices = row.Notices,
            Sections = [.. EditionQueries.Sections(context, row.Id).Select(section => section.ToSection())],
            References = [.. EditionQueries.References(context, row.Id).Select(reference => reference.ToReference())],
        };
    }

    /// <summary>The Markdown file of a published monograph or page, byte for byte.</summary>
    /// <param name="path">Below the content folder, as <see cref="MonographPage.Path"/>.</param>
    public byte[]? FindSource(string path)
    {
        using var context = NewContext();
        return EditionQueries.Source(context, path);
    }

    /// <summary>The slug of the monograph that a name, code, brand, synonym, title or slug belongs to, in any spelling; null for other words.</summary>
    public string? FindSlugByName(string name)
    {
        if (FoldedName.Fold(name) is not { Length: > 0 } folded) return null;
        using var context = NewContext();
        return EditionQueries.SlugByName(context, folded);
    }

    /// <summary>By term.</summary>
    public ImmutableArray<GlossaryTerm> ListGlossary() => _glossary.Value;

    public ContentPage? FindPage(string slug) => _pages.Value.FirstOrDefault(page => page.Slug.Value == slug);

    /// <summary>All pages that are not monographs, by slug.</summary>
    public ImmutableArray<ContentPage> ListPages() => _pages.Value;

    public EditionStatus GetStatus()
    {
        using var context = NewContext();
        return new()
        {
            ContentHash = _facts.ContentHash,
            FormatVersion = _facts.FormatVersion,
            Monographs = context.Monographs.Count(),
            Pages = context.Pages.Count(),
            GlossaryTerms = context.Glossary.Count(),
            Findings = [.. EditionQueries.Findings(context).InOrder()],
            Rejected = [.. EditionQueries.Rejected(context)],
        };
    }

    /// <summary>Closes the file; call it when the last reader is gone.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        if (_search.IsValueCreated) _search.Value.Dispose();
        using var connection = new SqliteConnection(EditionFile.ReadOnlyConnection(Path, pooling: true));
        SqliteConnection.ClearPool(connection);
    }

    private ImmutableArray<T> Read<T>(Func<EditionContext, IEnumerable<T>> query)
    {
        using var context = NewContext();
        return [.. query(context)];
    }

    private EditionContext NewContext()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _contexts.CreateDbContext();
    }
}
