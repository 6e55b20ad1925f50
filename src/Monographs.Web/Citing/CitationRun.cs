namespace Monographs.Web.Citing;

/// <summary>How a style writes the day on which a reader looked; the reader's own day, so it is filled in by the reader's browser.</summary>
public enum AccessDay
{
    None,

    /// <summary>November 25, 2026.</summary>
    Ama,

    /// <summary>25 Nov. 2026.</summary>
    Mla,

    /// <summary>2026 Nov 25.</summary>
    Nlm,
}

/// <summary>A stretch of a citation.</summary>
/// <param name="IsTitle">In italics.</param>
public sealed record CitationRun(string Text, bool IsTitle = false, AccessDay Day = AccessDay.None)
{
    public const string DayToFill = "[day of access]";

    public static CitationRun Title(string text) => new(text, IsTitle: true);

    public static CitationRun Accessed(AccessDay day) => new(DayToFill, Day: day);
}
