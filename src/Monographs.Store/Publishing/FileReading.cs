using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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
                ? Of(file, reader.ReadMonograph(file), StoredJson.Default.Monograph, MonographRows.Make)
                : Of(file, reader.ReadPage(file), StoredJson.Default.ContentPage, static (page, ids) => [PageRow(page, ids)]);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Reading does not throw, whatever the text is. Should it do so all the same, that is one file's trouble and not the whole site's.
            var message = $"The program failed to read this file ({exception.GetType().Name}: {exception.Message}). Report it to the maintainers.";
            return new() { Path = file.Path, TextHash = "", Findings = [new("FILE-001", FindingLevel.Error, file.Path, 1, 1, message)] };
        }
    }

    private static FileReading Of<T>(ContentFile file, ContentReading<T> reading, JsonTypeInfo<T> type, Func<T, RowIds, IReadOnlyList<object>> makeRows)
        where T : class => new()
        {
            Path = file.Path,
            TextHash = file.Hash,
            Findings = reading.Findings,
            Outline = reading.Outline,
            RowHash = reading.IsPublishable ? Checksum.Of(JsonSerializer.SerializeToUtf8Bytes(reading.Model!, type)) : null,
            MakeRows = reading.IsPublishable ? ids => makeRows(reading.Model!, ids) : NoRows,
        };

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
