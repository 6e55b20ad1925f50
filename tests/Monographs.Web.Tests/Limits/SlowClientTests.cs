using System.Diagnostics;
using System.Net.Sockets;

namespace Monographs.Web.Tests.Limits;

/// <summary>Clients that hold a connection without using it.</summary>
public sealed class SlowClientTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    private const string Ask = "GET / HTTP/1.1\r\nHost: localhost\r\n";

    [Fact]
    public async Task Client_SendingItsHeadersDropByDrop_IsCutAfterTenSeconds()
    {
        using var connection = await RawConnection.OpenAsync(site.Address);
        var started = Stopwatch.GetTimestamp();
        await connection.SendAsync(Ask);
        var reading = connection.ReadAsync(20);
        try
        {
            for (var i = 0; !reading.IsCompleted && i < 40; i++)
            {
                await connection.SendAsync($"X-{i}: 1\r\n");
                await Task.WhenAny(reading, Task.Delay(500, TestContext.Current.CancellationToken));
            }
        }
        catch (SocketException)
        {
            // Cut.
        }
        Assert.StartsWith("HTTP/1.1 408 ", await reading, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 9, 14);
    }

    [Fact]
    public async Task Client_ThatDoesNotReadItsAnswers_IsCut()
    {
        using var connection = await RawConnection.OpenAsync(site.Address, receiveBuffer: 4096);
        var started = Stopwatch.GetTimestamp();
        var isCut = false;
        while (!isCut && Stopwatch.GetElapsedTime(started).TotalSeconds < 60)
        {
            try
            {
                var sending = connection.SendAsync(string.Concat(Enumerable.Repeat(Ask + "\r\n", 100)));
                if (await Task.WhenAny(sending, Task.Delay(TimeSpan.FromSeconds(50), TestContext.Current.CancellationToken)) == sending) await sending;
            }
            catch (SocketException)
            {
                isCut = true;
            }
        }
        Assert.True(isCut);
    }
}
