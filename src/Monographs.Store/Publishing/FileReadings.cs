using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Reading;

namespace Monographs.Store.Publishing;

/// <summary>Reads the changed files, on all processors, and puts their rows into the draft as they come.</summary>
/// <param name="progress">Is told 1 for each file that is read.</param>
internal sealed class FileReadings(ContentReader reader, Draft draft, LastEdition? last, IProgress<int>? progress)
{
    /// <summary>Few enough that their rows are no burden on the memory, many enough that no processor waits long for the last of them.</summary>
    private const int FilesAtOnce = 128;

    private readonly Dictionary<string, FileReading> _readings = new(StringComparer.Ordinal);
    private readonly RowIds _ids = new(last?.MaxMonograph ?? 0, last?.MaxSection ?? 0, last?.MaxPage ?? 0);

    public int Count => _readings.Count;

    public IEnumerable<string> Paths => _readings.Keys;

    public IEnumerable<Finding> Findings => _readings.Values.SelectMany(reading => reading.Findings);

    public FileReading? Find(string path) => _readings.GetValueOrDefault(path);

    public void Read(IReadOnlyCollection<ContentFile> files, CancellationToken cancellationToken)
    {
        foreach (var reading in ReadInOrder([.. files.Chunk(FilesAtOnce)], cancellationToken))
        {
            // The same rows stand in the copy of the last edition already.
            if (reading.RowHash != last?.Files.GetValueOrDefault(reading.Path)?.RowHash) draft.Insert(reading.MakeRows(_ids));
            _readings.Add(reading.Path, reading with { MakeRows = FileReading.NoRows });
            progress?.Report(1);
        }
    }

    /// <summary>
    /// In the order of the files, so that the rows of equal content have equal numbers, and searches that cannot tell two apart give them in one order on every replica.
    /// While the rows of some files are inserted, the next ones are read.
    /// </summary>
    private IEnumerable<FileReading> ReadInOrder(ContentFile[][] parts, CancellationToken cancellationToken)
    {
        var next = parts.Length > 0 ? Start(parts[0]) : null;
        for (var i = 1; next is not null; i++)
        {
            var readings = next.GetAwaiter().GetResult();
            next = i < parts.Length ? Start(parts[i]) : null;
            foreach (var reading in readings) yield return reading;
        }

        Task<FileReading[]> Start(ContentFile[] part) =>
            Task.Run(() => part.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(file => FileReading.Read(file, reader)).ToArray(), cancellationToken);
    }
}
