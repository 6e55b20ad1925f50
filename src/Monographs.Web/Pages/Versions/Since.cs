using System.Globalization;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>What a reader who comes with <c>?since=</c> has seen last: a day, or a version of a monograph.</summary>
/// <param name="Day">Null for a version.</param>
/// <param name="Number">Null for a day.</param>
public sealed record Since(DateOnly? Day, int? Number)
{
    /// <summary>Null for words that are neither.</summary>
    public static Since? Find(string text) =>
        MonographVersions.ReadNumber(text) is { } number ? new(null, number)
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(day, null) : null;

    public string Words => Day is { } day ? DisplayDate.Of(day) : $"version {Number}";

    /// <summary>What the reader has not seen.</summary>
    public bool IsAfter(VersionSummary version) => Day is { } day ? VersionEntry.DateOf(version) >= day : version.Number > Number;
}
