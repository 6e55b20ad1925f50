using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace Monographs.Web.Api;

/// <summary>Writes rows as they are read, so that no export is ever in memory whole.</summary>
internal static class RowExport
{
    private const int ChunkBytes = 1 << 15;

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A cell that begins so is a formula to a spreadsheet: it gets an apostrophe before it.
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r', '\n', '\0'],
    };

    /// <param name="columns">Their names, and what they hold.</param>
    public static async Task WriteCsvAsync<T>(Stream stream, IReadOnlyList<CsvColumn<T>> columns, IEnumerable<T> rows)
    {
        using var chunk = new MemoryStream();
        // With its mark, or Excel takes the text for another encoding.
        await using var writer = new StreamWriter(chunk, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await using var csv = new CsvWriter(writer, Configuration, leaveOpen: true);
        foreach (var column in columns) csv.WriteField(column.Name);
        await csv.NextRecordAsync();
        foreach (var row in rows)
        {
            foreach (var column in columns) csv.WriteField(column.Read(row));
            await csv.NextRecordAsync();
            if (chunk.Length >= ChunkBytes) await SendAsync();
        }
        await SendAsync();

        async Task SendAsync()
        {
            await csv.FlushAsync();
            await stream.WriteAsync(chunk.GetBuffer().AsMemory(0, (int)chunk.Length));
            chunk.SetLength(0);
        }
    }

    public static async Task WriteJsonAsync<T>(Stream stream, JsonSerializerOptions options, int count, IEnumerable<T> rows)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{{\"count\":{count},\"items\":["));
        var separator = "\n";
        foreach (var row in rows)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(separator));
            await JsonSerializer.SerializeAsync(stream, row, options);
            separator = ",\n";
        }
        await stream.WriteAsync("\n]}\n"u8.ToArray());
    }
}

internal sealed record CsvColumn<T>(string Name, Func<T, string?> Read);
