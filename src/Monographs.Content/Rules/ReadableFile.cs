namespace Monographs.Content.Rules;

/// <summary>Found while the file is decoded, before there is a tree.</summary>
public sealed class ReadableFile : Rule
{
    public override string Id => "FILE-001";

    public override string Title => "A content file is text in UTF-8, at most 256 KB, and nested no deeper than a person writes.";

    public override string Cause => "Other bytes cannot be shown; text made to be slow to read would keep every other page waiting.";

    public override string Example => "A Word document saved with the ending .md";

    public override string Cure => "Save it as plain text in UTF-8; split what is too large.";

    public override string Source => "House style.";

    public override bool CanBeSuppressed => false;
}
