using System.Diagnostics;
using System.Text;

namespace Monographs.Content.History;

/// <summary>Asks the <c>git</c> command about the repository that holds a folder. It only reads, and neither asks questions nor takes locks.</summary>
public sealed class Git(string folder)
{
    /// <summary>A hook that runs this program would otherwise point it at its own repository and index.</summary>
    private static readonly string[] FromHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE"];

    /// <returns>What git printed; null, with what it said, where it failed or is not installed.</returns>
    public (byte[]? Output, string Trouble) Run(params string[] arguments)
    {
        try
        {
            using var process = Start(arguments);
            process.StandardInput.Close();
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

    /// <exception cref="System.ComponentModel.Win32Exception">git is not installed, or the folder is gone.</exception>
    internal Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["--no-replace-objects", "--no-pager", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (var name in FromHooks) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        return Process.Start(start)!;
    }
}
