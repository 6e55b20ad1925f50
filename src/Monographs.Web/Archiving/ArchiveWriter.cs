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

    /// <summary>Nobody turns more pages, and each further one takes longer to find its rows.</summary>
    private const int MaxTablePages = 20;

    /// <summary>The earliest that ZIP knows.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="OperationCanceledException">Also where another edition is shown meanwhile.</exception>
    public async Task WriteAsync(Stream target, CancellationToken cancellationToken)
    {
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var files = FilesOf(edition);
        var archived = new ArchivedPage(files, site);
        await using (var readme = await AddAsync(zip, "README.txt", cancellationToken)) await readme.WriteAsync(Encoding.UTF8.GetBytes($"A copy of the whole site. Open index.html; monographs/ has each page as Markdown and JSON too, and dosing.csv and side-effects.csv every row of the tables.\nEdition {edition.ContentHash}\nContent: {StructuredData.License.Name}, {StructuredData.License.Address}\n"), cancellationToken);
        foreach (var (address, file) in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var entry = await AddAsync(zip, file, cancellationToken);
            if (!file.EndsWith(".html", StringComparison.Ordinal))
            {
                await renderer.RenderAsync(address, edition, entry, cancellationToken);
                continue;
            }
            using var page = new MemoryStream();
            await renderer.RenderAsync(address, edition, page, cancellationToken);
            await entry.WriteAsync(Encoding.UTF8.GetBytes(archived.Rewrite(Encoding.UTF8.GetString(page.GetBuffer(), 0, (int)page.Length), file)), cancellationToken);
        }
    }

    /// <summary>From an address to its file. Comparisons of drugs and the API need the server; the tables are there whole for programs, and their first pages for readers.</summary>
    private SortedDictionary<string, string> FilesOf(Edition edition)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [assets.Styles.Address] = "site.css", [Links.Icon] = Links.Icon[1..] };
        foreach (var place in SitePlace.ListOf(edition).Where(place => place.Path is not (Links.Compare or Links.Api))) files[place.Path] = place.Path switch { Links.Home => "index.html", Links.Monographs => "monographs/index.html", var path => $"{path[1..]}.html" };
        foreach (var (address, number) in AToZView.ListAddresses(edition).Select((address, index) => (address, index + 1)).Skip(1)) files[address] = $"a-to-z-{number}.html";
        for (var page = LastPageOf(edition.Doses.Count(new())); page > 1; page--) files[Links.Doses(new(), page)] = $"dosing-{page}.html";
        for (var page = LastPageOf(edition.SideEffects.Count(new())); page > 1; page--) files[Links.SideEffectsBy(new(), page)] = $"side-effects-{page}.html";
        foreach (var table in Tables) files[table] = table[1..];
        foreach (var monograph in edition.ListMonographs())
        {
            foreach (var format in FormatCatalog.All.Where(format => Extensions.Contains(format.Extension))) files[Links.Export(Links.Monograph(monograph.Slug), format.Extension)] = Links.Export(Links.Monograph(monograph.Slug), format.Extension)[1..];
        }
        return files;
    }

    private static int LastPageOf(int rows) => Math.Min(TableView.PagesOf(rows), MaxTablePages);

    private static Task<Stream> AddAsync(ZipArchive zip, string name, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        return entry.OpenAsync(cancellationToken);
    }
}
