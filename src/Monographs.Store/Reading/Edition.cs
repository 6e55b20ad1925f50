using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Reading;

namespace Monographs.Store.Reading;

/// <summary>One immutable state of the whole site, in one SQLite file that is only ever read. Safe for use by many threads.</summary>
public sealed class Edition : IDisposable
{
    internal Edition(string path, string contentHash) => (Path, ContentHash) = (path, contentHash);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>SHA-256 of what the edition holds, in lower-case hexadecimal; the same for every edition of the same content.</summary>
    public string ContentHash { get; }

    /// <exception cref="EditionException">The file is missing, damaged, or of another version of this program.</exception>
    public static Edition Open(string path) => throw new NotSupportedException();

    /// <summary>All monographs, by title.</summary>
    public ImmutableArray<MonographSummary> ListMonographs() => throw new NotSupportedException();

    public MonographPage? FindMonograph(string slug) => throw new NotSupportedException();

    /// <summary>The monograph as its file was parsed, for exports; <see cref="FindMonograph"/> is what pages show.</summary>
    public Monograph? FindModel(string slug) => throw new NotSupportedException();

    /// <summary>The slug of the monograph that a name, code, brand, synonym, title or slug belongs to, in any spelling; null for other words.</summary>
    public string? FindSlugByName(string name) => throw new NotSupportedException();

    /// <summary>In the order of the glossary's file.</summary>
    public ImmutableArray<GlossaryTerm> ListGlossary() => throw new NotSupportedException();

    public ContentPage? FindPage(string slug) => throw new NotSupportedException();

    /// <summary>All pages that are not monographs, by slug.</summary>
    public ImmutableArray<ContentPage> ListPages() => throw new NotSupportedException();

    public EditionStatus GetStatus() => throw new NotSupportedException();

    /// <summary>Closes the file; call it when the last reader is gone.</summary>
    public void Dispose()
    {
    }
}
