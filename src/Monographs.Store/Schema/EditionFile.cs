using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Monographs.Store.Schema;

/// <summary>How the SQLite file of an edition is opened.</summary>
internal static class EditionFile
{
    /// <summary>
    /// For a finished edition. <c>immutable=1</c>: SQLite takes no lock, looks for no journal and works on a read-only disk, because nobody ever changes the file.
    /// </summary>
    public static string ReadOnlyConnection(string path, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = $"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = pooling,
    }.ToString();

    /// <summary>For an edition in the making, which no one else opens.</summary>
    public static string DraftConnection(string path) => new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();

    /// <summary>
    /// Beyond this, SQLite takes the memory of a page that it read before rather than more. Else each open connection comes to hold 2 MB of what the system has
    /// in its own file cache anyway.
    /// </summary>
    private const long MemoryForPages = 6 << 20;

    static EditionFile()
    {
        SQLitePCL.Batteries_V2.Init();
        SQLitePCL.raw.sqlite3_soft_heap_limit64(MemoryForPages);
    }

    public static DbContextOptions<EditionContext> Options(string connection) => new DbContextOptionsBuilder<EditionContext>()
        .UseSqlite(connection)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options;

    /// <exception cref="EditionException">The file is damaged or of another version of this program.</exception>
    public static StoredEdition ReadFacts(EditionContext context, string path)
    {
        if (!File.Exists(path)) throw new EditionException($"The edition '{path}' does not exist.");
        try
        {
            var version = context.Database.SqlQuery<int>($"SELECT user_version AS Value FROM pragma_user_version").Single();
            return version == EditionContext.SchemaVersion ? context.Editions.Single()
                : throw new EditionException($"The edition '{path}' has the table version {version}; this program reads {EditionContext.SchemaVersion}. Publish again.");
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException)
        {
            throw new EditionException($"The edition '{path}' is damaged. Publish again.", exception);
        }
    }
}
