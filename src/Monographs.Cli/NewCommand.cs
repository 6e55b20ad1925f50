using System.CommandLine;
using Monographs.Content;
using Monographs.Content.Sections;

namespace Monographs.Cli;

/// <summary><c>monographs new "Name"</c>: a complete file to fill in, which passes the structural rules as it stands.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Name = new("name") { Description = "What the drug or class is called." };
    private static readonly Option<MonographKind> Kind = new("--kind") { Description = "drug or class." };
    private static readonly Option<string> Folder = new("--content") { Description = "The content folder.", DefaultValueFactory = _ => "content" };

    public static Command Create()
    {
        var command = new Command("new", "Writes a new monograph to fill in.") { Name, Kind, Folder };
        command.SetAction(arguments => Run(arguments, new(arguments.InvocationConfiguration, noColor: false)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var name = arguments.GetRequiredValue(Name).Trim();
        var address = string.Join('-', name.ToLowerInvariant().Split([' ', '_', '/', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
        if (!Slug.TryParse(address, out var slug)) return terminal.Refuse($"'{name}' gives the address '{address}', which may have only letters a to z, digits and hyphens. Give a name without other characters.");
        var folder = Path.Combine(arguments.GetRequiredValue(Folder), "monographs");
        if (!Directory.Exists(folder)) return terminal.Refuse($"There is no folder '{folder}'. Say --content with the content folder.");
        var path = Path.Combine(folder, $"{slug}.md");
        if (File.Exists(path)) return terminal.Refuse($"'{path}' is there already. Edit it, or give another name.");
        File.WriteAllText(path, Write(name, arguments.GetValue(Kind), DateOnly.FromDateTime(DateTime.Today)));
        terminal.Output.WriteLine($"{path} is written. Fill it in, then run: monographs check {path}");
        return ExitCodes.Clean;
    }

    internal static string Write(string name, MonographKind kind, DateOnly today)
    {
        var due = today.AddMonths(3);
        var sections = SectionCatalog.All.Where(section => section.IsRequired).Select(section => $"## {section.Title}\n\nNot yet written (due {due:yyyy-MM-dd}).\n");
        return $"""
            ---
            # yaml-language-server: $schema=/schemas/front-matter.json
            title: "{name.Replace("\"", "'", StringComparison.Ordinal)}"
            kind: {kind.ToString().ToLowerInvariant()}
            status: investigational
            status-note: "Not yet reviewed."
            summary: "{name.Replace("\"", "'", StringComparison.Ordinal)}: this page is being written."
            names:
              {(kind is MonographKind.Drug ? $"generic: \"{name.ToLowerInvariant().Replace("\"", "'", StringComparison.Ordinal)}\"\n  brands: []\n  codes: []" : "synonyms: []")}
            not-same-as: []
            routes: []
            trials: []
            reviewed: {today:yyyy-MM-dd}
            review-due: {today.AddYears(1):yyyy-MM-dd}
            references: []
            ---

            {string.Join('\n', sections)}
            """.ReplaceLineEndings("\n");
    }
}
