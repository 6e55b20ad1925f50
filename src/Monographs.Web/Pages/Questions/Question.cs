namespace Monographs.Web.Pages;

/// <summary>A question for the doctor or the trial team.</summary>
/// <param name="Why">What in the monograph gives rise to it.</param>
/// <param name="Address">Where that stands.</param>
public sealed record Question(string Text, string Why, string Address);
