using Monographs.Store.Reading;
using Monographs.Web.Citing;

namespace Monographs.Web.Pages;

/// <summary>What a printed page says of itself.</summary>
/// <param name="Version">Which state of the text it shows.</param>
public sealed record Sheet(string Title, string Status, DateOnly? Reviewed, string Version, string Address)
{
    /// <summary>A committed text's number and day, which say nothing new when only other pages change; else the content of the whole site.</summary>
    public static string VersionOf(VersionStamp? version, Edition edition) =>
        version is { IsCommitted: true } ? $"{version.Number} of {DisplayDate.Of(PageVersion.Day(version.Changed))}" : edition.ContentHash[..12];
}
