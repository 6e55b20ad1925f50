namespace Monographs.Web.Pages;

/// <summary>A component as it looks with one content.</summary>
/// <param name="Name">Also its address; lower-case words with hyphens, the component first.</param>
/// <param name="Partial">The view that shows it.</param>
/// <param name="IsListItem">Whether it needs a list around it.</param>
public sealed record StyleExample(string Name, string Partial, object Model, bool IsListItem = false);
