using System.Diagnostics;
using System.Text;

namespace Monographs.Cli;

/// <summary>Asks the <c>git</c> command about the repository that holds a folder.</summary>
internal sealed class Git(string folder)
{
    /// <returns>What git printed; null, with what it said, where it failed or is not installed.</returns>
    public (byte[]? Output, string Trouble) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var trouble = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return process.ExitCode == 0 ? (output.ToArray(), "") : (null, trouble.GetAwaiter().GetResult().Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (null, "The command 'git' is not installed.");
        }
    }

    public (string? Text, string Trouble) Ask(params string[] arguments)
    {
        var (output, trouble) = Run(arguments);
        return (output is null ? null : Encoding.UTF8.GetString(output), trouble);
    }
}
