using System.CommandLine;

namespace Monographs.Benchmarks.Steadiness;

/// <summary>What the commands of this folder share: the built site, a folder to work in, a port, and how the outcome is told.</summary>
internal static class SteadinessCommand
{
    private static readonly Option<string> Program = new("--site")
    {
        Description = "The built site.",
        DefaultValueFactory = _ => "src/Monographs.Web/bin/Release/net10.0/Monographs.Web.dll",
    };

    private static readonly Option<int> Port = new("--port") { Description = "The first port to listen on.", DefaultValueFactory = _ => 5070 };
    private static readonly Option<int> Monographs = new("--monographs") { Description = "How many monographs the content has.", DefaultValueFactory = _ => 100 };

    /// <param name="amount">How much of it: times, or minutes.</param>
    public static Command Create(string name, string description, Option<int> amount, Func<Setting, int, Task<string>> run)
    {
        var command = new Command(name, description) { Program, Port, Monographs, amount };
        command.SetAction(async (arguments, _) =>
        {
            var folder = Directory.CreateTempSubdirectory("monographs-");
            try
            {
                var content = new MarkedContent(Path.Combine(folder.FullName, "content"), arguments.GetValue(Monographs));
                var setting = new Setting(Path.GetFullPath(arguments.GetValue(Program)!), content, Path.Combine(folder.FullName, "editions"), arguments.GetValue(Port));
                Console.WriteLine($"{name}: {await run(setting, arguments.GetValue(amount))}");
                return 0;
            }
            catch (CheckException exception)
            {
                Console.Error.WriteLine($"{name}: FAILED: {exception.Message}");
                return 1;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }
}

internal sealed record Setting(string Program, MarkedContent Content, string Editions, int Port)
{
    public SiteProcess Start(int replica = 0) => SiteProcess.Start(Program, Content.Folder, replica == 0 ? Editions : $"{Editions}-{replica}", Port + replica);
}
