namespace Monographs.Web.Pages;

/// <summary>A monograph, or another name that leads to it: "Revlimid: see Lenalidomide".</summary>
/// <param name="IsOtherName">Whether <paramref name="Name"/> is not the title of <paramref name="Monograph"/>.</param>
public sealed record AToZEntry(string Name, MonographEntry Monograph, bool IsOtherName);
