using Microsoft.Data.Sqlite;

namespace Monographs.Store;

/// <summary>Why an edition could not be written, as far as an operator can mend it.</summary>
public enum EditionTrouble
{
    Other,
    DiskFull,
    ReadOnly,
}

internal static class EditionTroubles
{
    /// <summary>By the codes of Linux and macOS (EFBIG, ENOSPC, EROFS, EDQUOT), of Windows, and of SQLite (SQLITE_READONLY, SQLITE_FULL).</summary>
    public static EditionTrouble Of(Exception? cause) => cause switch
    {
        SqliteException { SqliteErrorCode: 13 } => EditionTrouble.DiskFull,
        SqliteException { SqliteErrorCode: 8 } or UnauthorizedAccessException => EditionTrouble.ReadOnly,
        IOException { HResult: var code } => (code & 0xFFFF) switch
        {
            27 or 28 or 69 or 112 or 122 => EditionTrouble.DiskFull,
            19 or 30 => EditionTrouble.ReadOnly,
            _ => EditionTrouble.Other,
        },
        _ => EditionTrouble.Other,
    };
}
