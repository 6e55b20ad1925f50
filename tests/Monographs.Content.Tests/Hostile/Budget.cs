using Monographs.Content.Reading;
using Monographs.Content.Tests.SpecRunner;

namespace Monographs.Content.Tests.Hostile;

/// <summary>Reads one file at a time and measures the processor's time, so that a busy machine fails no test.</summary>
[CollectionDefinition(nameof(Budget), DisableParallelization = true)]
public sealed class Budget
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly ContentReader Reader = Warm();

    public static ContentReading<Monograph> ReadMonograph(byte[] bytes) => InTime(() => Reader.ReadMonograph(SpecFolder.File("monographs/examplumab.md", bytes)));

    public static ContentReading<ContentPage> ReadPage(byte[] bytes) => InTime(() => Reader.ReadPage(SpecFolder.File("pages/examplumab.md", bytes)));

    public static ContentLibrary ReadLibrary(string path, byte[] bytes) => InTime(() => ContentLibrary.Load([SpecFolder.File(path, bytes)]));

    private static T InTime<T>(Func<T> read)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = read();
        var taken = Environment.CpuUsage.TotalTime - before;
        Assert.True(taken < Limit, $"Reading took {taken.TotalSeconds:0.0} s of the processor's time.");
        return result;
    }

    /// <summary>Compiles the code paths before any is measured.</summary>
    private static ContentReader Warm()
    {
        var frame = SpecFolder.Frame.Select(each => SpecFolder.File(each.Key, each.Value)).ToList();
        var reader = new ContentReader(ContentLibrary.Load(frame));
        foreach (var spec in SpecFolder.Cases.Take(40)) reader.ReadMonograph(SpecFolder.File("monographs/examplumab.md", $"{SpecFolder.Frame["monographs/examplumab.md"]}\n{spec.Text}"));
        return reader;
    }
}
