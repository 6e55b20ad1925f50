using Monographs.Store.Publishing;
using Monographs.Store.Reading;

namespace Monographs.Store.Tests;

/// <summary>A content folder and an editions folder, for one test.</summary>
internal sealed class Site : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Site()
    {
        foreach (var folder in new[] { "monographs", "pages", "figures" }) Directory.CreateDirectory(_folder.At("content", folder));
    }

    public static string RichText => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "rich.md"));

    public string Content => _folder.At("content");

    public string Editions => _folder.At("editions");

    /// <summary>Names, editions first.</summary>
    public IEnumerable<string> EditionFiles =>
        Directory.EnumerateFiles(Editions).Select(file => Path.GetFileName(file)).OrderByDescending(name => name.EndsWith(".db", StringComparison.Ordinal)).ThenBy(name => name, StringComparer.Ordinal);

    public string Current => new EditionFolder(Editions).FindCurrent()!;

    /// <summary>With three drugs, a class of two of them, a page, a glossary and a figure.</summary>
    public static Site WithContent()
    {
        var site = new Site();
        site.Write("monographs/alphamab.md", Drug("Alphamab", "AL-1", "drug-class-monograph: mabs"));
        site.Write("monographs/betamab.md", Drug("Betamab", "BE-2", "drug-class-monograph: mabs"));
        site.Write("monographs/gammamab.md", Drug("gammamab", "GA-3"));
        site.Write("monographs/mabs.md", Drug("Mabs", "MA-4", "members: [betamab, alphamab]").Replace("kind: drug", "kind: class"));
        site.Write("pages/about.md", "---\ntitle: About\nsummary: About this site.\nreviewed: 2026-11-22\n---\n\nText of the page.\n");
        site.Write("glossary.md", "# Glossary\n\n## Receptor\n\nAlso: receptors\n\nA part of a cell that takes up signals.\n");
        site.Write("figures/alphamab.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>A</title><desc>B</desc><path d="M0 0h9" class="ink"/></svg>""");
        return site;
    }

    public static string Drug(string title, string code, string more = "", string sentence = "It blocks a receptor.") => $"""
        ---
        title: {title}
        kind: drug
        status: investigational
        status-note: Studied in trials only, as of 2026-11-22.
        identifiers: {"{"}{"}"}
        summary: {title} is an example.
        names: {"{"} generic: {title.ToLowerInvariant()}, brands: [], codes: [{code}] {"}"}
        {more}
        reviewed: 2026-11-22
        review-due: 2027-11-22
        ---

        ## Overview

        > [!PLAIN]
        > {sentence}

        {sentence}

        ## Mechanism of action

        Not studied.

        ## Indications

        Not studied.

        ## Dosing

        Not studied.

        ## Safety and side effects

        Not studied.

        ## Disclaimer

        This page is no advice.
        """ + "\n";

    public void Write(string path, string text) => File.WriteAllText(_folder.At("content", path), text);

    public string Read(string path) => File.ReadAllText(_folder.At("content", path));

    public void Delete(string path) => File.Delete(_folder.At("content", path));

    public Publication Publish(bool confirmLoss = false) => new Publisher(Editions, confirmLoss).Publish(Content, TestContext.Current.CancellationToken);

    public Edition Open() => Edition.Open(Current);

    /// <summary>What an edition made from nothing would be.</summary>
    public Publication PublishAfresh(string name = "afresh") => new Publisher(_folder.At(name)).Publish(Content, TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Dispose();
}
