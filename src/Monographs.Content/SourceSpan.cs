namespace Monographs.Content;

/// <summary>A place in a file: where it begins and how long it is, in UTF-16 code units from the start of the text.</summary>
public readonly record struct SourceSpan(int Start, int Length)
{
    public static readonly SourceSpan None;

    public int End => Start + Length;

    public bool Contains(SourceSpan other) => Start <= other.Start && other.End <= End;
}
