namespace Monographs.Content.Figures;

/// <summary>A drawing of <c>content/figures</c>, cleaned: safe to stand inside a page.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="Title">Its accessible name.</param>
/// <param name="Description">The whole picture in words.</param>
/// <param name="ViewBox">Its coordinate system, as SVG has it.</param>
/// <param name="Shapes">The markup between its <c>svg</c> tags, without title and description.</param>
public sealed record Figure(string Path, string Title, string Description, string ViewBox, string Shapes);
