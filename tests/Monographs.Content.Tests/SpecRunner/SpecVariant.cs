namespace Monographs.Content.Tests.SpecRunner;

/// <summary>How an editor's program may save the same text.</summary>
public enum SpecVariant
{
    AsWritten,
    WithCrLf,
    WithByteOrderMark,
    WithoutLastNewline,
}

public static class SpecVariants
{
    public static string Apply(this SpecVariant variant, string text) => variant switch
    {
        SpecVariant.WithCrLf => text.Replace("\n", "\r\n"),
        SpecVariant.WithByteOrderMark => "\uFEFF" + text,
        SpecVariant.WithoutLastNewline => text.EndsWith('\n') ? text[..^1] : text,
        _ => text,
    };
}
