using Monographs.Content.Reading;

namespace Monographs.Content.Rules.Changes;

public sealed class LastingAddresses : ChangeRule
{
    public override string Id => "STRUCT-005b";

    public override string Title => "An address that was published goes on leading somewhere.";

    public override string Cause => "Other sites, records and printed pages cite it; a reader who follows it must not land at another dose, or nowhere.";

    public override string Example => "### Monitoring becomes ### Blood tests, and #monitoring is gone";

    public override string Cure => "Keep the words of the heading, or add a redirect from the old address.";

    public override string Source => "House style: published addresses stay.";

    public override IEnumerable<Finding> Check(MonographChange change)
    {
        if (change.Before is not { } before) yield break;
        if (change.After is not { } after)
        {
            if (!change.Redirects.Contains(before.Path, StringComparer.Ordinal)) yield return Find(change, SourceSpan.None, $"'{before.Path}' is removed and its address leads nowhere. Add a redirect for it.");
            yield break;
        }
        var kept = ContentReader.AnchorsOf(after).ToHashSet(StringComparer.Ordinal);
        foreach (var section in before.Sections)
        {
            var span = after.Sections.FirstOrDefault(other => other.Key == section.Key)?.Span ?? SourceSpan.None;
            foreach (var anchor in ContentReader.AnchorsOf(before with { Sections = [section] }).Where(anchor => anchor.Length > 0 && !kept.Contains(anchor) && !change.Redirects.Contains($"{before.Path}#{anchor}", StringComparer.Ordinal)))
            {
                yield return Find(change, span, $"The address '#{anchor}' of '{section.Title}' is gone. {Cure}");
            }
        }
    }
}
