using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Monographs.Web.Tests.Limits;

/// <summary>A connection on which a test may send what no well-behaved client would.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <param name="from">An address of this machine, in the place of another client's.</param>
    public static async Task<RawConnection> OpenAsync(Uri address, string from = "127.0.0.1", int receiveBuffer = 0)
    {
        var connection = new RawConnection();
        if (receiveBuffer > 0) connection._socket.ReceiveBufferSize = receiveBuffer;
        connection._socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
        await connection._socket.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
        return connection;
    }

    public async Task SendAsync(string text) => await _socket.SendAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);

    /// <summary>Everything until the server closes, or until it has said nothing for a while.</summary>
    public async Task<string> ReadAsync(double seconds = 5)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(seconds));
        var text = new StringBuilder();
        var buffer = new byte[8192];
        try
        {
            while (await _socket.ReceiveAsync(buffer, patience.Token) is > 0 and var length) text.Append(Encoding.Latin1.GetString(buffer, 0, length));
            IsClosed = true;
        }
        catch (SocketException)
        {
            IsClosed = true;
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            // Still open.
        }
        return text.ToString();
    }

    /// <summary>Whether the server closed the connection while it was read.</summary>
    public bool IsClosed { get; private set; }

    public void Dispose() => _socket.Dispose();
}
