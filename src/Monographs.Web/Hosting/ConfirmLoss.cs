using System.Globalization;
using Microsoft.Extensions.Options;
using Monographs.Store.Publishing;

namespace Monographs.Web.Hosting;

/// <summary>
/// The switch <c>--confirm-loss</c>: publishes by the site's own settings although most monographs are gone from the content folder.
/// A site that runs with the same settings shows it when it next looks.
/// </summary>
internal static class ConfirmLoss
{
    public const string Switch = "--confirm-loss";

    public static int Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. args.Where(arg => arg != Switch)], ContentRootPath = AppContext.BaseDirectory });
        builder.AddMonographs();
        using var app = builder.Build();
        var settings = app.Services.GetRequiredService<IOptions<MonographsOptions>>().Value;
        var publication = new Publisher(settings.Editions, confirmLoss: true).Publish(settings.Content);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Published: {publication.Removed} removed, {publication.Added + publication.Changed} added or changed, {publication.Unchanged} unchanged, {publication.Rejected} rejected."));
        return 0;
    }
}
