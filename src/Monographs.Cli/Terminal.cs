using System.CommandLine;
using Spectre.Console;

namespace Monographs.Cli;

/// <summary>Where a command prints. Color and progress are for a person at a terminal: a pipe, <c>--no-color</c> and NO_COLOR get plain text.</summary>
internal sealed class Terminal(InvocationConfiguration configuration, bool noColor)
{
    private static readonly TimeSpan ShowAfter = TimeSpan.FromSeconds(1);

    private readonly bool _isColored = !noColor && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public TextWriter Output => configuration.Output;

    public TextWriter Error => configuration.Error;

    public int Refuse(string sentence)
    {
        Error.WriteLine(sentence);
        return ExitCodes.Usage;
    }

    /// <param name="style">As in Spectre.Console: <c>red bold</c>, <c>dim</c>.</param>
    public void Write(string text, string style)
    {
        if (!_isColored) Output.Write(text);
        else AnsiConsole.Markup($"[{style}]{Markup.Escape(text)}[/]");
    }

    /// <summary>Runs a piece of work; a bar on the error stream shows how far it is once it takes more than a second and a person is watching.</summary>
    public T WithProgress<T>(string title, int count, Func<IProgress<int>, T> work)
    {
        var done = 0;
        var task = Task.Run(() => work(new Counter(() => Interlocked.Increment(ref done))));
        if (!Console.IsErrorRedirected && !((IAsyncResult)task).AsyncWaitHandle.WaitOne(ShowAfter))
        {
            var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error), ColorSystem = _isColored ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors });
            console.Progress().AutoClear(true).Start(progress =>
            {
                var bar = progress.AddTask(title, maxValue: count);
                while (!((IAsyncResult)task).AsyncWaitHandle.WaitOne(100)) bar.Value = Volatile.Read(ref done);
            });
        }
        return task.GetAwaiter().GetResult();
    }

    private sealed class Counter(Action count) : IProgress<int>
    {
        public void Report(int value) => count();
    }
}
