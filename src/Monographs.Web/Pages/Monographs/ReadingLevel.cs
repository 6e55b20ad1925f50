namespace Monographs.Web.Pages;

/// <summary>What a reader wants to see of a monograph. The address remembers it.</summary>
public enum ReadingLevel
{
    Both,
    Plain,
    Detail,
}
