using System.Net;
using System.Net.Sockets;

namespace Monographs.Web.Hosting;

/// <summary>Tells clients apart for the limits. An IPv6 client owns a whole /64 and can ask from any address of it.</summary>
internal static class ClientAddress
{
    /// <summary>Clients fall into so many groups, so that memory stays bounded however many addresses ask. Nobody outside can choose his group.</summary>
    public const int Groups = 16_384;

    public static int GroupOf(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        plain.TryWriteBytes(bytes, out var length);
        var hash = new HashCode();
        hash.AddBytes(bytes[..(plain.AddressFamily is AddressFamily.InterNetworkV6 ? 8 : length)]);
        return (int)((uint)hash.ToHashCode() % Groups);
    }
}
