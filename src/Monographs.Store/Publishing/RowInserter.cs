using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Monographs.Store.Schema;
using SQLitePCL;

namespace Monographs.Store.Publishing;

/// <summary>
/// Inserts rows by one prepared statement for each table, made from EF's model, with SQLite's own calls: a monograph has a hundred rows. SaveChanges takes about ten times as
/// long, and Microsoft's commands, which look each parameter up by its name, three times.
/// </summary>
internal sealed class RowInserter(EditionContext context) : IDisposable
{
    private readonly Dictionary<Type, Table> _tables = [];

    private sqlite3 Database => ((SqliteConnection)context.Database.GetDbConnection()).Handle!;

    public void Insert(IEnumerable<object> rows)
    {
        foreach (var row in rows)
        {
            if (!_tables.TryGetValue(row.GetType(), out var table)) _tables.Add(row.GetType(), table = Prepare(context.Model.FindEntityType(row.GetType())!));
            for (var i = 0; i < table.Columns.Length; i++) Bind(table.Statement, i + 1, table.Columns[i](row));
            SqliteException.ThrowExceptionForRC(raw.sqlite3_step(table.Statement), Database);
            SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(table.Statement), Database);
        }
    }

    public void Dispose()
    {
        foreach (var table in _tables.Values) table.Statement.Dispose();
    }

    private Table Prepare(IEntityType type)
    {
        var properties = type.GetProperties().ToList();
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = properties.Select(property => property.GetColumnName(table));
        var command = $"""INSERT INTO "{table.Name}" ("{string.Join("\", \"", columns)}") VALUES ({string.Join(", ", properties.Select(_ => "?"))})""";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(Database, command, out var statement), Database);
        return new(statement, [.. properties.Select(Reader)]);
    }

    /// <summary>From a row to what SQLite stores of one property.</summary>
    private static Func<object, object?> Reader(IProperty property)
    {
        var getter = property.GetGetter();
        return property.GetTypeMapping().Converter is not { } converter
            ? getter.GetClrValue
            : row => getter.GetClrValue(row) is { } value ? converter.ConvertToProvider(value) : null;
    }

    private static void Bind(sqlite3_stmt statement, int index, object? value) => SqliteException.ThrowExceptionForRC(value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        string text => raw.sqlite3_bind_text(statement, index, text),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        double number => raw.sqlite3_bind_double(statement, index, number),
        int or long or bool => raw.sqlite3_bind_int64(statement, index, Convert.ToInt64(value, null)),
        DateOnly date => raw.sqlite3_bind_text(statement, index, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A column cannot hold a {value.GetType().Name}; give its property a conversion."),
    }, null);

    private sealed record Table(sqlite3_stmt Statement, Func<object, object?>[] Columns);
}
