using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Monographs.Web.Hosting;

namespace Monographs.Web.Archiving;

/// <summary>The archive of the edition that readers see: made once, when somebody first asks for it, in a temporary file.</summary>
internal sealed class SiteArchive(EditionHolder holder, SiteRenderer renderer, PageAssets assets, IOptions<MonographsOptions> options, IHostApplicationLifetime lifetime) : IDisposable
{
    private readonly Lock _turn = new();
    private string _edition = "";
    private Task<ArchiveFile>? _file;

    /// <summary>The one archive of this edition; whoever comes second waits for the first.</summary>
    public Task<ArchiveFile> GetAsync(string contentHash)
    {
        lock (_turn)
        {
            if (_file is not null && _edition == contentHash && !_file.IsFaulted && !_file.IsCanceled) return _file;
            Discard();
            _edition = contentHash;
            return _file = Task.Run(() => MakeAsync(lifetime.ApplicationStopping));
        }
    }

    public void Dispose() => Discard();

    private async Task<ArchiveFile> MakeAsync(CancellationToken cancellationToken)
    {
        using var lease = holder.Borrow();
        var path = Path.Combine(Path.GetTempPath(), $"monographs-{Guid.NewGuid():N}.zip");
        // Kept open: the file goes with the process, whatever ends it.
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await new ArchiveWriter(lease.Edition, renderer, assets, options.Value.BaseAddress.TrimEnd('/')).WriteAsync(file, cancellationToken);
            await file.FlushAsync(cancellationToken);
            file.Position = 0;
            return new(file, path, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private void Discard() => _ = _file?.ContinueWith(
        static made => made.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
}

/// <summary>A finished archive.</summary>
internal sealed class ArchiveFile(FileStream owner, string path, string checksum) : IDisposable
{
    public string Checksum => checksum;

    public FileStream Open() => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.Asynchronous);

    public void Dispose() => owner.Dispose();
}
