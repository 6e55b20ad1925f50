using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace Monographs.Web.Hosting;

/// <summary>What a connection may do: the site takes no bodies, its addresses are short, and nobody may hold a connection without using it.</summary>
internal sealed class ConnectionLimits(IOptions<MonographsOptions> site) : IConfigureOptions<KestrelServerOptions>, IConfigureOptions<SocketTransportOptions>
{
    public const int PerClient = 256;

    private readonly int[] _open = new int[ClientAddress.Groups];
    private readonly ImmutableArray<IPNetwork> _proxies = KnownProxies.Parse(site.Value.KnownProxies).Networks;

    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        var limits = options.Limits;
        limits.MaxRequestBodySize = 0;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        // A page fits into the buffers at once, so this only binds large downloads, and those who ask much and read nothing.
        limits.MinResponseDataRate = new(bytesPerSecond: 16_000, gracePeriod: TimeSpan.FromSeconds(5));
        limits.MaxConcurrentConnections = 5_000;
        limits.MaxConcurrentUpgradedConnections = 0;
        options.ConfigureEndpointDefaults(listen => listen.Use(next => connection => ServeAsync(connection, next)));
    }

    /// <summary>By itself the system keeps up to 4 MB for a client that does not read, and the server takes that for reading.</summary>
    public void Configure(SocketTransportOptions options) => options.CreateBoundListenSocket = endpoint =>
    {
        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
        if (endpoint is IPEndPoint) socket.SendBufferSize = 128 * 1024;
        return socket;
    };

    /// <summary>One client must not hold every connection there is. Behind a known proxy all clients share its address.</summary>
    private async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (connection.RemoteEndPoint is not IPEndPoint { Address: var address } || KnownProxies.Contains(_proxies, address))
        {
            await next(connection);
            return;
        }
        var group = ClientAddress.GroupOf(address);
        try
        {
            if (Interlocked.Increment(ref _open[group]) > PerClient) connection.Abort();
            else await next(connection);
        }
        finally
        {
            Interlocked.Decrement(ref _open[group]);
        }
    }
}
