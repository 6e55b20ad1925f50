using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Monographs.Web.Hosting;

/// <summary>
/// The proxies whose word about the client is taken. Nobody else's is: a visitor who sends the same headers changes no limit, link or redirect.
/// The framework would trust this machine by itself, and everyone where ASPNETCORE_FORWARDEDHEADERS_ENABLED is set.
/// </summary>
internal static class KnownProxies
{
    /// <returns>Networks, and what could not be read as one.</returns>
    public static (ImmutableArray<IPNetwork> Networks, ImmutableArray<string> Faults) Parse(string setting)
    {
        var words = setting.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        var networks = words.Select(word => Find(word)).ToList();
        return ([.. networks.OfType<IPNetwork>()], [.. words.Where((_, at) => networks[at] is null)]);
    }

    public static IApplicationBuilder UseKnownProxies(this IApplicationBuilder app, MonographsOptions site)
    {
        var (networks, _) = Parse(site.KnownProxies);
        if (networks.IsEmpty) return app;
        // Any number of proxies in a row, as long as each is known.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks) options.KnownIPNetworks.Add(network);
        return app.UseForwardedHeaders(options);
    }

    public static bool Contains(ImmutableArray<IPNetwork> networks, IPAddress address) =>
        networks.Any(network => network.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));

    private static IPNetwork? Find(string word) =>
        IPNetwork.TryParse(word, out var network) ? network
        : IPAddress.TryParse(word, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
