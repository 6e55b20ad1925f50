using Microsoft.Extensions.Options;
using Monographs.Content;
using Monographs.Store.Publishing;
using Monographs.Store.Reading;

namespace Monographs.Web.Hosting;

/// <summary>Makes the edition of the content folder, or finds that it is made, and opens it before the site listens.</summary>
internal sealed class FirstEdition(IOptions<MonographsOptions> options, EditionHolder holder, ILogger<FirstEdition> logger) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var publication = new Publisher(options.Value.Editions).Publish(options.Value.Content, cancellationToken);
        holder.Show(Edition.Open(publication.EditionPath));
        logger.LogInformation("Edition {Edition}: {Added} added, {Changed} changed, {Unchanged} unchanged, {Removed} removed, {Rejected} rejected in {Milliseconds} ms",
            publication.ContentHash, publication.Added, publication.Changed, publication.Unchanged, publication.Removed, publication.Rejected,
            (int)publication.Duration.TotalMilliseconds);
        if (publication.HeldBack) logger.LogWarning("Most monographs are gone from {Content}: the last edition stays", options.Value.Content);
        foreach (var finding in publication.Findings.Where(finding => finding.Level is FindingLevel.Error)) logger.LogWarning("{Finding}", finding);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
