using System.IO.Hashing;
using Microsoft.Data.Sqlite;

namespace Monographs.Store.Tests;

/// <summary>Changes an edition behind the program's back.</summary>
internal static class Sql
{
    public static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>So that the checksum is right again.</summary>
    public static void WriteCurrent(string editions, string path) => File.WriteAllText(
        Path.Combine(editions, "current"), $"{Convert.ToHexStringLower(XxHash128.Hash(File.ReadAllBytes(path)))}  {Path.GetFileName(path)}\n");
}
