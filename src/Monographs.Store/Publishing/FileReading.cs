using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing;

/// <summary>One monograph or page as its present text gives it.</summary>
internal sealed record FileReading
{
    public required string Path { get; init; }

    /// <summary>Empty where reading failed, so that the next publication tries again.</summary>
    public required string TextHash { get; init; }

    /// <summary>Null where the file has an error of its own.</summary>
    public string? RowHash { get; init; }

    public Outline? Outline { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Makes what is to be stored of it; nothing where the file has an error of its own.</summary>
    public Func<RowIds, IReadOnlyList<object>> MakeRows { get; init; } = NoRows;

    public static IReadOnlyList<object> NoRows(RowIds ids) => [];

    public static FileReading Read(ContentFile file, ContentReader reader)
    {
        try
        {
            return file.IsMonograph
                ? Of(file, reader.ReadMonograph(file), HtmlOf, MonographRows.Make)
                : Of(file, reader.ReadPage(file), static page => [page.Html], static (page, ids) => [PageRow(page, ids)]);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Reading does not throw, whatever the text is. Should it do so all the same, that is one file's trouble and not the whole site's.
            var message = $"The program failed to read this file ({exception.GetType().Name}: {exception.Message}). Report it to the maintainers.";
            return new() { Path = file.Path, TextHash = "", Findings = [new("FILE-001", FindingLevel.Error, file.Path, 1, 1, message)] };
        }
    }

    private static FileReading Of<T>(ContentFile file, ContentReading<T> reading, Func<T, IEnumerable<string>> htmlOf, Func<T, RowIds, IReadOnlyList<object>> makeRows)
        where T : class => new()
        {
            Path = file.Path,
            TextHash = file.Hash,
            Findings = reading.Findings,
            Outline = reading.Outline,
            RowHash = reading.IsPublishable ? HashRows(file, htmlOf(reading.Model!)) : null,
            MakeRows = reading.IsPublishable ? ids => makeRows(reading.Model!, ids) : NoRows,
        };

    /// <summary>All rows come from the file's text, by the program; glossary and figures, too, have a part in the HTML, and in nothing else.</summary>
    private static string HashRows(ContentFile file, IEnumerable<string> html)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(ContentReader.FormatVersion));
        foreach (var part in html.Prepend(file.Hash)) hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> HtmlOf(Monograph monograph) =>
        monograph.Notices.Select(notice => notice.Html).Concat(monograph.Sections.SelectMany(section => section.Notices.Select(notice => notice.Html).Prepend(section.Html).Prepend(section.PlainHtml)));

    private static StoredPage PageRow(ContentPage page, RowIds ids) => new()
    {
        Id = ids.NextPage(),
        Path = page.Path,
        Slug = page.Slug.Value,
        Title = page.Title,
        Summary = page.Summary,
        Reviewed = page.Reviewed,
        Html = page.Html,
        Text = page.Text,
    };
}
