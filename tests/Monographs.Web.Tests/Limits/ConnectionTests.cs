using System.Globalization;
using System.Net.Sockets;
using Monographs.Web.Hosting;

namespace Monographs.Web.Tests.Limits;

/// <summary>What the server does with clients that want to keep it busy.</summary>
public sealed class ConnectionTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    private const string Ask = "GET / HTTP/1.1\r\nHost: localhost\r\n";

    [Theory]
    [InlineData("Content-Length: 5\r\n\r\nhello", " 413 ")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", " 413 ")]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n", " 4")]
    [InlineData("Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", " 400 ")]
    [InlineData("Host: evil.example\r\n\r\n", " 400 ")]
    [InlineData("X y: 1\r\n\r\n", " 400 ")]
    public async Task Question_WithABodyOrAmbiguous_IsRefused(string rest, string status)
    {
        using var connection = await RawConnection.OpenAsync(site.Address);
        await connection.SendAsync(Ask + rest);
        var answer = await connection.ReadAsync(3);

        Assert.StartsWith("HTTP/1.1" + status, answer, StringComparison.Ordinal);
        Assert.DoesNotContain(" 200 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10_000, 0, 414)]
    [InlineData(0, 100, 431)]
    [InlineData(0, 1, 431)]
    public async Task Question_ThatIsTooLong_IsRefused(int address, int headers, int status)
    {
        using var connection = await RawConnection.OpenAsync(site.Address);
        var lines = Enumerable.Range(0, headers).Select(i => $"X-{i}: {new string('a', headers == 1 ? 20_000 : 1)}\r\n");
        await connection.SendAsync($"GET /{new string('a', address)} HTTP/1.1\r\nHost: localhost\r\n{string.Concat(lines)}\r\n");

        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} "), await connection.ReadAsync(), StringComparison.Ordinal);
        Assert.True(connection.IsClosed);
    }

    [Fact]
    public async Task Client_WithTooManyConnections_LeavesSomeForOthers()
    {
        var mine = new List<RawConnection>();
        try
        {
            for (var i = 0; i < ConnectionLimits.PerClient; i++) mine.Add(await RawConnection.OpenAsync(site.Address));
            Assert.True(await IsRefusedAsync());

            using var other = await RawConnection.OpenAsync(site.Address, from: "127.0.0.2");
            await other.SendAsync(Ask + "Connection: close\r\n\r\n");
            Assert.StartsWith("HTTP/1.1 200 ", await other.ReadAsync(), StringComparison.Ordinal);
        }
        finally
        {
            mine.ForEach(connection => connection.Dispose());
        }

        // The server may hang up before the client has noticed that it answered the call.
        async Task<bool> IsRefusedAsync()
        {
            try
            {
                using var oneMore = await RawConnection.OpenAsync(site.Address);
                await oneMore.SendAsync(Ask + "\r\n");
                return await oneMore.ReadAsync() is "" && oneMore.IsClosed;
            }
            catch (SocketException)
            {
                return true;
            }
        }
    }
}
