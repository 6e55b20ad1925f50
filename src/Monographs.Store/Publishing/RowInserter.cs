using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing;

/// <summary>
/// Inserts rows by one prepared statement for each table, made from EF's model. SaveChanges takes four to five times as long (83 against 18 µs a row),
/// which for 10,000 monographs is 20 seconds.
/// </summary>
internal sealed class RowInserter(EditionContext context) : IDisposable
{
    private readonly Dictionary<Type, Table> _tables = [];

    public void Insert(IEnumerable<object> rows)
    {
        foreach (var row in rows)
        {
            if (!_tables.TryGetValue(row.GetType(), out var table)) _tables.Add(row.GetType(), table = Prepare(context.Model.FindEntityType(row.GetType())!));
            foreach (var (parameter, read) in table.Columns) parameter.Value = read(row) ?? DBNull.Value;
            table.Statement.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        foreach (var table in _tables.Values) table.Statement.Dispose();
    }

    private Table Prepare(IEntityType type)
    {
        var statement = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        var properties = type.GetProperties().ToList();
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = properties.Select(property => property.GetColumnName(table));
        statement.CommandText = $"""INSERT INTO "{table.Name}" ("{string.Join("\", \"", columns)}") VALUES ({string.Join(", ", properties.Select((_, at) => $"${at}"))})""";
        return new(statement, [.. properties.Select((property, at) => (statement.Parameters.Add(new SqliteParameter($"${at}", null)), Reader(property)))]);
    }

    /// <summary>From a row to what SQLite stores of one property.</summary>
    private static Func<object, object?> Reader(IProperty property)
    {
        var getter = property.GetGetter();
        return property.GetTypeMapping().Converter is not { } converter
            ? getter.GetClrValue
            : row => getter.GetClrValue(row) is { } value ? converter.ConvertToProvider(value) : null;
    }

    private sealed record Table(SqliteCommand Statement, (SqliteParameter Parameter, Func<object, object?> Read)[] Columns);
}
