namespace Monographs.Web.Hosting;

/// <summary>The switch <c>--health-check</c>: asks the site that runs with the same settings whether it is ready. The image has no shell and no curl.</summary>
internal static class HealthCheck
{
    public const string Switch = "--health-check";

    public static async Task<int> RunAsync(string[] args)
    {
        var settings = WebApplication.CreateBuilder([.. args.Where(arg => arg != Switch)]).Configuration;
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
        try
        {
            using var answer = await client.GetAsync(new Uri(FindAddress(settings), "/health/ready"));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }

    /// <summary>The first address that the site listens on, on this machine; plain HTTP where there is a choice.</summary>
    internal static Uri FindAddress(IConfiguration settings)
    {
        var addresses = (settings["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat((settings["http_ports"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(port => $"http://*:{port}"))
            .Select(BindingAddress.Parse)
            .OrderBy(address => address.Scheme == "http" ? 0 : 1);
        return addresses.FirstOrDefault() is { } first ? new($"{first.Scheme}://localhost:{first.Port}") : new("http://localhost:5000");
    }
}
