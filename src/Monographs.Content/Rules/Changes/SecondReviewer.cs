namespace Monographs.Content.Rules.Changes;

public sealed class SecondReviewer : ChangeRule
{
    public override string Id => "META-004";

    public override string Title => "A clinical or safety change is reviewed by somebody who did not write it.";

    public override string Cause => "Authors read what they meant to write.";

    public override string Example => "Author and reviewer are the same person";

    public override string Cure => "Ask another editor to review the change, and name that person in the message of the commit: 'Reviewed-by: Ann Example <ann@example.org>'.";

    public override string Source => "NHS content standard, sign-off.";

    public override bool IsOfEachCommit => true;

    public override IEnumerable<Finding> Check(MonographChange change)
    {
        if (change.Kind is not (ChangeKind.Clinical or ChangeKind.Safety) || change.SecondReaders.Any()) yield break;
        var who = change.Reviewers.IsEmpty ? "nobody" : string.Join(", ", change.Reviewers);
        yield return Find(change, SourceSpan.None, $"This {change.Kind.ToString()!.ToLowerInvariant()} change by {string.Join(", ", change.Authors.Select(author => author.ToString()).DefaultIfEmpty("an unnamed author"))} was reviewed by {who}. {Cure}");
    }
}
