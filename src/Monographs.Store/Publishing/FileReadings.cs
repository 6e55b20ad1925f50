using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Reading;

namespace Monographs.Store.Publishing;

/// <summary>Reads the changed files, on all processors, and puts their rows into the draft as they come.</summary>
/// <param name="progress">Is told 1 for each file that is read.</param>
internal sealed class FileReadings(ContentReader reader, Draft draft, LastEdition? last, IProgress<int>? progress)
{
    private readonly Dictionary<string, FileReading> _readings = new(StringComparer.Ordinal);
    private readonly RowIds _ids = new(last?.MaxMonograph ?? 0, last?.MaxSection ?? 0, last?.MaxPage ?? 0);

    public int Count => _readings.Count;

    public IEnumerable<string> Paths => _readings.Keys;

    public IEnumerable<Finding> Findings => _readings.Values.SelectMany(reading => reading.Findings);

    public FileReading? Find(string path) => _readings.GetValueOrDefault(path);

    public void Read(IReadOnlyCollection<ContentFile> files, CancellationToken cancellationToken)
    {
        var parallel = files.AsParallel().WithCancellation(cancellationToken).WithMergeOptions(ParallelMergeOptions.NotBuffered);
        foreach (var reading in parallel.Select(file => FileReading.Read(file, reader, _ids)))
        {
            // The same rows stand in the copy of the last edition already.
            if (reading.RowHash != last?.Files.GetValueOrDefault(reading.Path)?.RowHash) draft.Insert(reading.Rows);
            _readings.Add(reading.Path, reading with { Rows = [] });
            progress?.Report(1);
        }
    }
}
