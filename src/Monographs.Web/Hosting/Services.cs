using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Monographs.Web.Api;
using Monographs.Web.Archiving;
using Monographs.Web.Caching;

namespace Monographs.Web.Hosting;

internal static class Services
{
    public static WebApplicationBuilder AddMonographs(this WebApplicationBuilder builder)
    {
        builder.AddLogging(forMachine: builder.Environment.IsProduction() && Console.IsOutputRedirected);
        // Only Development does this by itself; without it the built program has no styles outside its project folder.
        builder.WebHost.UseStaticWebAssets();

        builder.AddTelemetry();

        var services = builder.Services;
        services.AddLimits();
        services.AddOptions<MonographsOptions>().BindConfiguration(MonographsOptions.Section).ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<MonographsOptions>, MonographsFolders>();
        services.AddSingleton<IValidateOptions<MonographsOptions>, MonographsOptionsValidator>();
        services.AddSingleton<EditionHolder>();
        services.AddSingleton<SiteHealth>();
        services.AddSingleton<PlainQuestions>();
        services.AddSingleton<AnswerCache>();
        services.AddSingleton<PageAssets>();
        services.AddSingleton<SiteRenderer>();
        services.AddSingleton<SiteArchive>();
        services.AddScoped<RequestEdition>();
        services.AddSingleton<LiveContent>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveContent>());
        services.AddApi();
        services.AddHostedService<Draining>();
        services.AddExceptionHandler<DamageReport>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = Draining.Longest);
        services.AddRazorPages();
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        RemoveKeyRing(services);
        return builder;
    }

    /// <summary>
    /// Razor Pages bring data protection for form tokens, which makes a folder for its keys in the user's home. There are no forms
    /// to protect and no cookies, and the disk may be read-only.
    /// </summary>
    private static void RemoveKeyRing(IServiceCollection services)
    {
        foreach (var service in services.Where(each => each.ImplementationType?.Name == "DataProtectionHostedService").ToList()) services.Remove(service);
        services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider, EphemeralDataProtectionProvider>());
    }
}
