namespace Monographs.Content.Rules;

/// <summary>Found over all files: see <see cref="SiteRules"/>.</summary>
public sealed class UniqueNames : Rule
{
    public override string Id => "ID-001";

    public override string Title => "A name or code belongs to one monograph only.";

    public override string Cause => "Two agents under one name is how a reader gets the dose of the wrong drug.";

    public override string Example => "codes: [RG7155] on two pages";

    public override string Cure => "Leave the name with the drug that it means; on the other page write it under 'not-same-as'.";

    public override string Source => "ISMP, look-alike drug names; general drug guides that merged emactuzumab and IMC-CS4.";

    public override bool CanBeSuppressed => false;
}
