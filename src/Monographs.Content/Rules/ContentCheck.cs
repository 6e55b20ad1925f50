using System.Collections.Immutable;
using Monographs.Content.Files;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

/// <summary>Every rule over every file of a content folder, without a store.</summary>
public static class ContentCheck
{
    /// <param name="files">All files of the folder: links and names are checked over the whole.</param>
    /// <param name="progress">Is told 1 for each file that is done.</param>
    public static ImmutableArray<Finding> Run(IReadOnlyCollection<ContentFile> files, IProgress<int>? progress = null)
    {
        var library = ContentLibrary.Load(files);
        var reader = new ContentReader(library);
        var readings = files.AsParallel().AsOrdered().Select(Read).ToList();
        var outlines = readings.Select(reading => reading.Outline).OfType<Outline>().Concat(library.Outlines).ToList();
        return
        [
            .. readings.SelectMany(reading => reading.Findings).Concat(library.Findings).Concat(SiteRules.Check(outlines))
                .OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column),
        ];

        (ImmutableArray<Finding> Findings, Outline? Outline) Read(ContentFile file)
        {
            var parts = file.IsMonograph ? Parts(reader.ReadMonograph(file)) : file.IsPage ? Parts(reader.ReadPage(file)) : ([], null);
            progress?.Report(1);
            return parts;
        }
    }

    private static (ImmutableArray<Finding> Findings, Outline? Outline) Parts<T>(ContentReading<T> reading)
        where T : class => (reading.Findings, reading.Outline);
}
