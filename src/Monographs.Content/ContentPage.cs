namespace Monographs.Content;

/// <summary>A page of the site that is not a monograph.</summary>
public sealed record ContentPage(Slug Slug, string Path, string Title, string Summary, DateOnly? Reviewed, string Html, string Text);
