using Microsoft.EntityFrameworkCore;
using Monographs.Store.Schema;
using Monographs.Store.Searching;

namespace Monographs.Store.Publishing;

/// <summary>
/// An edition in the making: a file of its own, from a copy of the last edition or from nothing, that readers do not see.
/// It has no journal: if anything fails, the file is thrown away.
/// </summary>
internal sealed class Draft : IDisposable
{
    private readonly RowInserter _inserter;
    private readonly bool _isCopy;

    private Draft(string path, bool isCopy)
    {
        (Path, _isCopy) = (path, isCopy);
        Context = new(EditionFile.Options(EditionFile.DraftConnection(path)));
        Context.Database.OpenConnection();
        Context.Database.ExecuteSqlRaw("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
        _inserter = new(Context);
    }

    public string Path { get; }

    /// <summary>Of the file, once it is finished and on the disk.</summary>
    public string Checksum { get; private set; } = "";

    public EditionContext Context { get; }

    public static Draft Start(EditionFolder folder, LastEdition? last)
    {
        var path = folder.NewDraftPath();
        if (last is not null) File.Copy(last.Path, path);
        var draft = new Draft(path, isCopy: last is not null);
        if (last is null) draft.CreateTables();
        draft.Context.Database.BeginTransaction();
        return draft;
    }

    public void Insert(IEnumerable<object> rows) => _inserter.Insert(rows);

    /// <exception cref="EditionException">The file is not sound.</exception>
    public void Finish()
    {
        Context.Database.CommitTransaction();
        // A removal leaves free pages that every later edition would copy.
        var isMostlyFree = Context.Database.SqlQuery<bool>($"SELECT freelist_count * 2 > page_count AS Value FROM pragma_freelist_count, pragma_page_count").Single();
        if (isMostlyFree) Context.Database.ExecuteSqlRaw("VACUUM");
        // The disk works while the check does.
        var written = Task.Run(() =>
        {
            Store.Checksum.Sync(Path);
            return Store.Checksum.OfFile(Path);
        });
        var faults = Check();
        Checksum = written.GetAwaiter().GetResult();
        if (faults is not ["ok"]) throw new EditionException($"The new edition failed its check and was thrown away: {string.Join("; ", faults.Take(3))}.");
        Close();
    }

    public void Dispose()
    {
        Close();
        if (File.Exists(Path)) File.Delete(Path);
    }

    /// <summary>
    /// The whole file where it is new. Of a changed copy of a whole file only the tables themselves: the check of the search index reads every word of every text,
    /// which for one changed file of 10,000 would be most of the time that readers wait for it.
    /// </summary>
    private List<string> Check()
    {
        if (!_isCopy) return Context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToList();
        var tables = Context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal);
        return [.. tables.SelectMany(table => Context.Database.SqlQuery<string>($"SELECT quick_check AS Value FROM pragma_quick_check({table})").ToList()).Distinct(StringComparer.Ordinal)];
    }

    private void CreateTables()
    {
        // Not EnsureCreated, which switches the file to WAL.
        Context.Database.ExecuteSqlRaw(Context.Database.GenerateCreateScript());
        SearchIndex.Create(Context);
        Context.Database.ExecuteSqlRaw($"PRAGMA user_version = {EditionContext.SchemaVersion}");
    }

    private void Close()
    {
        _inserter.Dispose();
        Context.Dispose();
    }
}
