using Microsoft.EntityFrameworkCore;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>
/// The full-text index: one entry for each section and each notice above them, with the monograph's title and names, so that "imalumab nausea" finds the section about it,
/// and with a word for each amount in its text.
/// The index keeps no text of its own; it looks into the tables through a view.
/// </summary>
internal static class SearchIndex
{
    public static void Create(EditionContext context) => context.Database.ExecuteSqlRaw("""
        CREATE VIEW search_source AS
        SELECT sections.id AS rowid, sections.monograph_id, sections.position, monographs.title AS title,
            (SELECT group_concat(name || ' ' || folded, ' ') FROM (SELECT name, folded FROM names WHERE names.monograph_id = monographs.id ORDER BY position)) AS names,
            sections.title AS heading, sections.text || ' ' || sections.amounts AS text, monographs.slug AS slug, sections."key" AS section
        FROM sections JOIN monographs ON monographs.id = sections.monograph_id;

        CREATE VIRTUAL TABLE search USING fts5(title, names, heading, text, slug UNINDEXED, section UNINDEXED,
            content = 'search_source', content_rowid = 'rowid', tokenize = 'unicode61 remove_diacritics 2');
        """);

    /// <summary>Adds the monographs above an id.</summary>
    public static void Add(EditionContext context, int lastMonograph) => context.Database.ExecuteSql($"""
        INSERT INTO search (rowid, title, names, heading, text, slug, section)
        SELECT rowid, title, names, heading, text, slug, section FROM search_source WHERE monograph_id > {lastMonograph} ORDER BY monograph_id, position
        """);

    /// <summary>Makes one tree of those in which a large index was written: searches take a fifth less time, the publication a hundredth more.</summary>
    public static void Merge(EditionContext context) => context.Database.ExecuteSql($"INSERT INTO search (search) VALUES ('optimize')");

    /// <summary>Must come before the rows of the monographs go: the index needs their words to forget them.</summary>
    /// <param name="monographs">A JSON array of ids.</param>
    public static void Remove(EditionContext context, string monographs) => context.Database.ExecuteSql($"""
        INSERT INTO search (search, rowid, title, names, heading, text, slug, section)
        SELECT 'delete', rowid, title, names, heading, text, slug, section FROM search_source WHERE monograph_id IN (SELECT value FROM json_each({monographs}))
        """);

    /// <summary>Forgets every monograph, which takes no time.</summary>
    public static void Clear(EditionContext context) => context.Database.ExecuteSql($"INSERT INTO search (search) VALUES ('delete-all')");
}
