using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Changes;

public sealed class LastingAddresses : ChangeRule
{
    public override string Id => "STRUCT-005b";

    public override string Title => "An address that was published goes on leading somewhere.";

    public override string Cause => "Other sites, records and printed pages cite it; a reader who follows it must not land at another dose, or nowhere.";

    public override string Example => "### Monitoring becomes ### Blood tests, and #monitoring is gone";

    public override string Cure => "Keep the words of the heading, or write its old anchor and the new one into 'anchors'. The old name of a file goes into 'redirects' of the page that takes its place.";

    public override string Source => "House style: published addresses stay.";

    /// <summary>The same of a page that is no monograph, which knows no redirects.</summary>
    /// <param name="after">Null where the page is gone.</param>
    public IEnumerable<Finding> CheckPage(Outline before, Outline? after) => after is null
        ? [new(Id, Level, before.Path, 1, 1, $"'{before.Path}' is gone and its address leads nowhere. Keep the page, and say on it where its subject stands now.")]
        : before.Anchors.Except(after.Anchors, StringComparer.Ordinal).Select(anchor => new Finding(Id, Level, after.Path, 1, 1, $"The address '#{anchor}' is gone. Keep the words of the heading."));

    public override IEnumerable<Finding> Check(MonographChange change)
    {
        if (change.Before is not { } before) yield break;
        if (change.After?.Path != before.Path && !change.Redirects.Contains(before.Path, StringComparer.Ordinal))
        {
            yield return Find(change, SourceSpan.None, $"'{before.Path}' is gone and its address leads nowhere. Write 'redirects: [{before.Slug}]' into the front matter of the page that takes its place.");
        }
        if (change.After is not { } after) yield break;
        // The address of a row is made of what the row says: with another dose it is another row, which DOSE-018 looks at.
        var rows = before.Sections.SelectMany(section => section.DoseTables.SelectMany(table => table.Rows.Select(row => row.Anchor)).Concat(section.SideEffectTables.SelectMany(table => table.Rows.Select(row => row.Anchor))));
        foreach (var anchor in ContentReader.AnchorsOf(before).Except(rows, StringComparer.Ordinal).Except(ContentReader.AnchorsOf(after), StringComparer.Ordinal))
        {
            var section = before.Sections.FirstOrDefault(section => ContentReader.AnchorsOf(section).Contains(anchor, StringComparer.Ordinal));
            var span = after.Sections.FirstOrDefault(other => other.Key == section?.Key)?.Span ?? SourceSpan.None;
            yield return Find(change, span, $"The address '#{anchor}'{(section is null ? "" : $" of '{section.Title}'")} is gone. {Cure}");
        }
    }
}
