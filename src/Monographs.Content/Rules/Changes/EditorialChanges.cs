namespace Monographs.Content.Rules.Changes;

public sealed class EditorialChanges : ChangeRule
{
    public override string Id => "META-003";

    public override string Title => "A change of a number, a negation or the name of a drug is called clinical or safety, never editorial.";

    public override string Cause => "\"Do not take\" without its \"not\" is one word less, and nobody reviews an editorial change.";

    public override string Example => "Kind: editorial, and \"not\" is gone";

    public override string Cure => "Write 'Change: clinical' or 'Change: safety' into the message of the commit, so that a second person reviews it.";

    public override string Source => "House style, change feed.";

    public override IEnumerable<Finding> Check(MonographChange change)
    {
        if (change is not { Kind: ChangeKind.Editorial or null, Before: { } before, After: { } after }) yield break;
        var (called, level) = change.Kind is null ? ("does not say its kind", FindingLevel.Warning) : ("is called editorial", FindingLevel.Error);
        foreach (var (key, (was, now, span)) in Parts(before, after))
        {
            if (was == now) continue;
            var (old, next) = (TextFacts.Of(was), TextFacts.Of(now));
            var gone = string.Join(", ", TextFacts.Less(old, next));
            var added = string.Join(", ", TextFacts.Less(next, old));
            var what = (gone.Length > 0 ? $"lost '{gone}'" : "") + (gone.Length > 0 && added.Length > 0 ? " and " : "") + (added.Length > 0 ? $"gained '{added}'" : "");
            if (what.Length > 0) yield return Find(change, span, $"'{key}' {what} in a change that {called}. {Cure}", level);
        }
    }

    private static Dictionary<string, (string Was, string Now, SourceSpan Span)> Parts(Monograph before, Monograph after)
    {
        var (was, now) = (TextsOf(before), TextsOf(after));
        return was.Keys.Union(now.Keys, StringComparer.Ordinal).ToDictionary(key => key, key => (was.GetValueOrDefault(key).Text ?? "", now.GetValueOrDefault(key).Text ?? "", now.GetValueOrDefault(key).Span), StringComparer.Ordinal);
    }

    private static Dictionary<string, (string Text, SourceSpan Span)> TextsOf(Monograph monograph)
    {
        var model = monograph.FrontMatter;
        string?[] head = [model.Title, model.Status.ToString(), model.StatusNote, model.FdaStatus, model.Summary, .. model.NotSameAs.Select(other => $"{other.Name} {other.Why}"), .. monograph.Notices.Select(notice => $"{notice.Title} {notice.Text}")];
        var texts = new Dictionary<string, (string, SourceSpan)>(StringComparer.Ordinal) { ["front matter"] = (string.Join('\n', head), SourceSpan.None) };
        foreach (var section in monograph.Sections) texts.TryAdd(section.Title, (string.Join('\n', section.Notices.Select(notice => notice.Title).Append(section.Text)), section.Span));
        return texts;
    }
}
