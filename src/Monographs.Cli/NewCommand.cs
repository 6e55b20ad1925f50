using System.CommandLine;
using Monographs.Content;
using Monographs.Content.Reading;
using Monographs.Content.Rules.Identity;
using Monographs.Content.Sections;

namespace Monographs.Cli;

/// <summary><c>monographs new "Name"</c>: a complete file to fill in, which passes the structural rules as it stands.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Name = new("name") { Description = "What the drug or class is called." };
    private static readonly Option<MonographKind> Kind = Usage.Choice("--kind", "What the page is about.", MonographKind.Drug);
    private static readonly Option<string> Folder = new("--content") { Description = "The content folder.", DefaultValueFactory = _ => "content" };

    private static readonly Option<string> Site = new("--site") { Description = "The site whose schema of the front matter the file names.", DefaultValueFactory = _ => "http://localhost:5000" };

    private const string Empty = "{}";

    public static Command Create()
    {
        var command = new Command("new", "Writes a new monograph to fill in.") { Name, Kind, Folder, Site };
        command.SetAction(arguments => Run(arguments, MonographsCommand.TerminalOf(arguments)));
        return command.RefusingUnknownOptions();
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var name = arguments.GetRequiredValue(Name).Trim();
        if (OneAgentPerTitle.Joins(name)) return terminal.Refuse($"'{name}' joins two agents, and a page is about one. Give the name of one; the other gets a page of its own.");
        var address = string.Join('-', name.ToLowerInvariant().Replace("'", "").Replace("\u2019", "").Split([' ', '_', '/', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
        if (!Slug.TryParse(address, out var slug)) return terminal.Refuse($"'{name}' gives the address '{address}', which may have only letters a to z, digits and hyphens. Give a name without other characters.");
        var folder = Path.Combine(arguments.GetRequiredValue(Folder), "monographs");
        if (!Directory.Exists(folder)) return terminal.Refuse($"There is no folder '{folder}'. Say --content with the content folder.");
        var path = Path.Combine(folder, $"{slug}.md");
        if (File.Exists(path)) return terminal.Refuse($"'{path}' is there already. Edit it, or give another name.");
        File.WriteAllText(path, Write(name, arguments.GetValue(Kind), DateOnly.FromDateTime(DateTime.Today), arguments.GetRequiredValue(Site).TrimEnd('/')));
        terminal.Output.WriteLine($"{path} is written. Fill it in, then run: monographs check {path}");
        return ExitCodes.Clean;
    }

    /// <param name="name">Letters, digits and what an address leaves out.</param>
    /// <param name="site">Scheme and host of the site whose schema editors' tools read.</param>
    internal static string Write(string name, MonographKind kind, DateOnly today, string site)
    {
        var due = today.AddMonths(3);
        var sections = SectionCatalog.All.Where(section => section.IsRequired).Select(section => $"## {section.Title}\n\nNot yet written (due {due:yyyy-MM-dd}).\n");
        var names = kind is MonographKind.Drug ? $"{{ generic: \"{name.ToLowerInvariant()}\", brands: [], codes: [], synonyms: [] }}" : "{ synonyms: [] }";
        return $"""
            ---
            # yaml-language-server: $schema={site}{FrontMatterSchema.Address}
            title: "{name}"
            kind: {kind.ToString().ToLowerInvariant()}
            status: investigational
            status-note: "Not yet reviewed."
            fda-status: "Not yet reviewed"
            summary: "{name}: this page is being written."
            names: {names}
            not-same-as: []
            identifiers: {Empty}
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
