using Microsoft.Data.Sqlite;
using Monographs.Store.Schema;

namespace Monographs.Store.Searching;

/// <summary>
/// Reads an edition for one search at a time, with every statement prepared once: a search asks up to twenty questions, and to translate or
/// prepare one takes longer than most of the answers.
/// </summary>
internal sealed class IndexReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <param name="sets">Of the same edition.</param>
    public IndexReader(string path, SectionSets sets)
    {
        Sets = sets;
        _connection = new(EditionFile.ReadOnlyConnection(path, pooling: false));
        _connection.Open();
        // Else SQLite plans a statement anew for each value of a LIMIT.
        SQLitePCL.raw.sqlite3_db_config(_connection.Handle, SQLitePCL.raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
    }

    public SectionSets Sets { get; }

    /// <param name="sql">With the parameters $0, $1 and so on.</param>
    public List<T> Read<T>(string sql, Func<SqliteDataReader, T> toRow, params ReadOnlySpan<object> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new($"${i}", values[i]));
            _commands.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(toRow(reader));
        return rows;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        _connection.Dispose();
    }
}
