using System.Diagnostics;
using System.Globalization;
using System.Text;
using Monographs.Content.Files;

namespace Monographs.Content.History;

/// <summary>Reads committed texts by their names in git, one after another from one process. For one thread.</summary>
public sealed class GitTexts : IDisposable
{
    private readonly Process _process;
    private readonly Stream _output;

    /// <exception cref="GitException">git cannot be started.</exception>
    public GitTexts(string folder)
    {
        try
        {
            _process = new Git(folder).Start("cat-file", "--batch");
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new GitException("git cannot be started.", exception);
        }
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _output = new BufferedStream(_process.StandardOutput.BaseStream, 1 << 16);
    }

    /// <returns>With line feeds alone at the ends of lines, as another checkout may have them otherwise; empty for what is too large for a content file.</returns>
    /// <exception cref="GitException">git ended, or has no such text.</exception>
    public byte[] Read(string blob)
    {
        try
        {
            _process.StandardInput.Write(blob + "\n");
            _process.StandardInput.Flush();
            var head = ReadLine().Split(' ');
            if (head is not [_, "blob", var size]) throw new GitException($"git has no text {blob}.");
            var bytes = new byte[int.Parse(size, CultureInfo.InvariantCulture) + 1];
            _output.ReadExactly(bytes);
            return bytes.Length - 1 > ContentFolder.MaxFileBytes ? [] : Normalize(bytes.AsSpan(0, bytes.Length - 1));
        }
        catch (IOException exception)
        {
            throw new GitException("git ended while texts were read.", exception);
        }
    }

    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
            if (!_process.WaitForExit(1000)) _process.Kill();
        }
        catch (IOException)
        {
            // It ended by itself.
        }
        _output.Dispose();
        _process.Dispose();
    }

    /// <summary>The bytes with line feeds alone at the ends of lines.</summary>
    public static byte[] Normalize(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.Contains((byte)'\r')) return bytes.ToArray();
        var kept = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n') kept[length++] = bytes[i];
        }
        return kept[..length];
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (int each; (each = _output.ReadByte()) != '\n';) line.Append(each < 0 ? throw new EndOfStreamException() : (char)each);
        return line.ToString();
    }
}
