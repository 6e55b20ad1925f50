using System.Diagnostics;
using System.Text;
using Monographs.Benchmarks.Corpus;

namespace Monographs.Benchmarks.History;

/// <summary>A repository of made-up monographs: each commit adds one or changes one, so that every file has its turn again and again. The same on every machine.</summary>
internal static class MadeUpRepository
{
    /// <summary>November 22, 2023; a commit every ten minutes.</summary>
    private const long FirstSecond = 1_700_611_200;

    public static void Write(string folder, int monographs, int commits)
    {
        Directory.CreateDirectory(folder);
        Run(folder, "init", "--quiet", "--initial-branch=main");
        using (var import = Start(folder, "fast-import", "--quiet"))
        {
            using var stream = import.StandardInput.BaseStream;
            for (var i = 0; i < commits; i++) WriteCommit(stream, i, i % monographs, i / monographs);
            stream.Close();
            End(import);
        }
        Run(folder, "reset", "--quiet", "--hard");
    }

    private static void WriteCommit(Stream stream, int number, int monograph, int version)
    {
        var text = CorpusMonograph.Write(monograph);
        if (version > 0) text = text.Replace("## Research\n", $"## Research\n\nThis is change {version}.\n", StringComparison.Ordinal);
        var name = CorpusName.Of(monograph).Generic;
        var message = version == 0 ? $"Add {name}" : $"Change {name}";
        Put($"commit refs/heads/main\ncommitter Ann <ann@example.org> {FirstSecond + (600L * number)} +0000\ndata {message.Length}\n{message}\nM 100644 inline monographs/{name}.md\ndata {Encoding.UTF8.GetByteCount(text)}\n{text}\n");

        void Put(string words) => stream.Write(Encoding.UTF8.GetBytes(words));
    }

    private static void Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        End(process);
    }

    private static Process Start(string folder, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, UseShellExecute = false })!;

    private static void End(Process process)
    {
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"git {string.Join(' ', process.StartInfo.ArgumentList)} ended with {process.ExitCode}.");
    }
}
