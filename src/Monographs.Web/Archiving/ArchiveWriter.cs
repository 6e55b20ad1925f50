using System.IO.Compression;
using System.Text;
using Monographs.Store.Reading;
using Monographs.Web.Discovery;
using Monographs.Web.Formats;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Archiving;

/// <summary>Writes the whole site into one ZIP file, page by page, so that memory stays small. The same edition gives the same bytes: names in order, one date for all.</summary>
internal sealed class ArchiveWriter(Edition edition, SiteRenderer renderer, PageAssets assets, string site)
{
    private static readonly string[] Extensions = [".md", ".json"];
    private static readonly string[] Tables = [Links.DosingCsv, Links.DosingJson, Links.SideEffectsCsv, Links.SideEffectsJson];

    /// <summary>The earliest that ZIP knows.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="OperationCanceledException">Also where another edition is shown meanwhile.</exception>
    public async Task WriteAsync(Stream target, CancellationToken cancellationToken)
    {
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var files = FilesOf(edition);
        var page = new ArchivedPage(files, site);
        await AddAsync(zip, "README.txt", Encoding.UTF8.GetBytes($"A copy of the whole site. Open index.html; monographs/ has each page as Markdown and JSON too, and dosing.csv and side-effects.csv every row of the tables.\nEdition {edition.ContentHash}\nContent: {StructuredData.License.Name}, {StructuredData.License.Address}\n"), cancellationToken);
        foreach (var (address, file) in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var bytes = await renderer.RenderAsync(address, edition, cancellationToken);
            if (file.EndsWith(".html", StringComparison.Ordinal)) bytes = Encoding.UTF8.GetBytes(page.Rewrite(Encoding.UTF8.GetString(bytes), file));
            await AddAsync(zip, file, bytes, cancellationToken);
        }
    }

    /// <summary>From an address to its file. Comparisons of drugs and the API need the server; the tables are there page by page, and whole for programs.</summary>
    private SortedDictionary<string, string> FilesOf(Edition edition)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [assets.Styles.Address] = "site.css", [Links.Icon] = Links.Icon[1..] };
        foreach (var place in SitePlace.ListOf(edition).Where(place => place.Path is not (Links.Compare or Links.Api))) files[place.Path] = place.Path switch { Links.Home => "index.html", Links.Monographs => "monographs/index.html", var path => $"{path[1..]}.html" };
        for (var page = TableView.PagesOf(edition.Doses.Count(new())); page > 1; page--) files[Links.Doses(new(), page)] = $"dosing-{page}.html";
        for (var page = TableView.PagesOf(edition.SideEffects.Count(new())); page > 1; page--) files[Links.SideEffectsBy(new(), page)] = $"side-effects-{page}.html";
        foreach (var table in Tables) files[table] = table[1..];
        foreach (var monograph in edition.ListMonographs())
        {
            foreach (var format in FormatCatalog.All.Where(format => Extensions.Contains(format.Extension))) files[Links.Export(Links.Monograph(monograph.Slug), format.Extension)] = Links.Export(Links.Monograph(monograph.Slug), format.Extension)[1..];
        }
        return files;
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.WriteAsync(bytes, cancellationToken);
    }
}
