using System.Diagnostics;
using Microsoft.Extensions.Options;
using Monographs.Content;
using Monographs.Content.History;
using Monographs.Store;
using Monographs.Store.Publishing;
using Monographs.Store.Reading;

namespace Monographs.Web.Hosting;

/// <summary>
/// Shows the last edition, or makes the first, before the site listens, and makes another whenever the content folder has changed and is quiet again.
/// Whatever goes wrong later, the edition that readers see stays.
/// </summary>
internal sealed class LiveContent(IOptions<MonographsOptions> options, EditionHolder holder, SiteHealth health, SiteMetrics metrics, ILogger<LiveContent> logger) : BackgroundService
{
    /// <summary>How long nothing may happen before one save is taken to be finished; an editor needs a few milliseconds for all its steps.</summary>
    private static readonly TimeSpan QuietAfterSave = TimeSpan.FromMilliseconds(50);

    /// <summary>The same for changes that go on longer than a save, as a checkout does.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a change may go on, or git hold its lock, before the folder is read all the same.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>How often the folder is read without a hint: what the watcher missed heals by this.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    /// <summary>The same while there is trouble, which is often over soon.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly string _content = options.Value.Content;
    private readonly Publisher _publisher = new(options.Value.Editions);
    private Task<Edition?> _last = Task.FromResult<Edition?>(null);
    private string _lastTrouble = "";

    /// <summary>Opens the last edition while the host sets itself up, which takes as long.</summary>
    public void Begin() => _last = Task.Run(_publisher.OpenLast);

    /// <summary>
    /// Readers need not wait until thousands of files are read only to learn that none has changed; and a full disk or content that cannot be read
    /// keeps nobody from reading what was published before.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await _last is { } edition) holder.Show(edition);
        else Publish(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops, or could not start: the host would log this as a fault of the watching.
        }
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        using var hint = new ContentHint(_content);
        holder.Doubted += (_, _) => hint.Say();
        // First what changed while the site was down. Starting must not wait for it.
        var gitLock = new GitLock(_content);
        for (var isFirst = true; ; isFirst = false)
        {
            if (!isFirst) await hint.WaitAsync(_lastTrouble.Length > 0 ? Retry : Interval, stoppingToken);
            var since = Stopwatch.GetTimestamp();
            bool isBusy;
            do isBusy = await hint.WaitAsync(Stopwatch.GetElapsedTime(since) < QuietAfterSave ? QuietAfterSave : Quiet, stoppingToken) || gitLock.IsHeld;
            while (isBusy && Stopwatch.GetElapsedTime(since) < Patience);
            TryPublish(stoppingToken);
        }
    }

    private void TryPublish(CancellationToken cancellationToken)
    {
        try
        {
            Publish(cancellationToken);
            health.ReportPublished();
            _lastTrouble = "";
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Tell(exception);
        }
    }

    /// <summary>Whatever it is, readers keep what they have; a fault of ours keeps its stack trace in the log.</summary>
    private void Tell(Exception exception)
    {
        health.Report(exception);
        metrics.CountFailure();
        if (exception.Message == _lastTrouble) return;
        _lastTrouble = exception.Message;
        logger.LogError(IsOperators(exception) ? null : exception, "The content could not be published, the last edition stays: {Trouble}", exception.Message);
    }

    private static bool IsOperators(Exception exception) => exception is EditionException or IOException or UnauthorizedAccessException;

    private void Publish(CancellationToken cancellationToken)
    {
        using var activity = SiteMetrics.Activities.StartActivity("publish");
        var publication = _publisher.Publish(_content, cancellationToken);
        var isNew = publication.EditionPath != holder.CurrentPath;
        metrics.CountPublication(publication, isNew);
        if (isNew) holder.Show(Edition.Open(publication.EditionPath));
        holder.SetHeldBack(publication.HeldBack);
        if (!isNew) return;
        logger.LogInformation("Edition {Edition}: {Added} added, {Changed} changed, {Unchanged} unchanged, {Removed} removed, {Rejected} rejected in {Milliseconds} ms",
            publication.ContentHash[..12], publication.Added, publication.Changed, publication.Unchanged, publication.Removed, publication.Rejected, (int)publication.Duration.TotalMilliseconds);
        if (publication.History is not HistoryState.Complete) logger.LogInformation("The history of {Content} gives no new versions: {State}", _content, publication.History);
        if (publication.HeldBack) logger.LogWarning("Most monographs are gone from {Content}: the last edition stays until this is confirmed", _content);
        foreach (var finding in publication.Findings.Where(finding => finding.Level is FindingLevel.Error)) logger.LogWarning("{Finding}", finding);
    }
}
