namespace Monographs.Web.Pages;

/// <param name="Meaning">What the status means, in a sentence.</param>
/// <param name="Note">What is to be said of this monograph's status; may be empty.</param>
public sealed record StatusBox(StatusWords Status, string Meaning, string Note);
