namespace Monographs.Web.Pages;

/// <summary>What a printed page says of itself.</summary>
public sealed record Sheet(string Title, string Status, DateOnly? Reviewed, string Edition, string Address);
