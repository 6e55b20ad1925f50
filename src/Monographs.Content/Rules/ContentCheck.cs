using System.Collections.Immutable;
using Monographs.Content.Files;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

/// <summary>Every rule over every file of a content folder, without a store.</summary>
public static class ContentCheck
{
    /// <param name="files">All files of the folder: links and names are checked over the whole.</param>
    /// <param name="today">The day by which review dates are judged; null: they are not.</param>
    public static ImmutableArray<Finding> Run(IReadOnlyCollection<ContentFile> files, DateOnly? today = null) => Run(ContentLibrary.Load(files), files, file => file, null, today);

    /// <summary>The same, and only the files that are read just now are in memory.</summary>
    /// <param name="entries">All files of the folder.</param>
    /// <param name="progress">Is told 1 for each monograph and page that is done.</param>
    /// <param name="today">The day by which review dates are judged; null: they are not.</param>
    public static ImmutableArray<Finding> Run(IReadOnlyCollection<ContentEntry> entries, IProgress<int>? progress = null, DateOnly? today = null) =>
        Run(ContentLibrary.LoadShared(entries), entries.Where(entry => !entry.IsShared).ToList(), entry => entry.Read(), progress, today);

    private static ImmutableArray<Finding> Run<T>(ContentLibrary library, IReadOnlyCollection<T> files, Func<T, ContentFile?> read, IProgress<int>? progress, DateOnly? today)
    {
        var reader = new ContentReader(library, today: today);
        var readings = files.AsParallel().Select(Check).ToList();
        var outlines = readings.Select(reading => reading.Outline).OfType<Outline>().Concat(library.Outlines).ToList();
        return
        [
            .. readings.SelectMany(reading => reading.Findings).Concat(library.Findings).Concat(SiteRules.Check(outlines))
                .OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column),
        ];

        (ImmutableArray<Finding> Findings, Outline? Outline) Check(T each)
        {
            var parts = read(each) is not { } file ? ([], null) : file.IsMonograph ? Parts(reader.ReadMonograph(file)) : file.IsPage ? Parts(reader.ReadPage(file)) : ([], null);
            progress?.Report(1);
            return parts;
        }
    }

    private static (ImmutableArray<Finding> Findings, Outline? Outline) Parts<T>(ContentReading<T> reading)
        where T : class => (reading.Findings, reading.Outline);
}
