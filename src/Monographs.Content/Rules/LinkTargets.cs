namespace Monographs.Content.Rules;

/// <summary>Found over all files: see <see cref="SiteRules"/>.</summary>
public sealed class LinkTargets : Rule
{
    public override string Id => "LINK-001";

    public override string Title => "A link leads to a page, and a place on it, that is there, by an address that is allowed.";

    public override string Cause => "A reader sent to nowhere has lost the warning that was to be read there.";

    public override string Example => "[IMC-CS4](imc-cs-4.md)";

    public override string Cure => "Correct the file's name or the anchor; addresses begin with https, http, mailto or tel, or name a content file.";

    public override string Source => "House style.";

    public override bool CanBeSuppressed => false;
}
