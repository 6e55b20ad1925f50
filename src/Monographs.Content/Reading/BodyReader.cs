using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Monographs.Content.Files;
using Monographs.Content.Links;
using Monographs.Content.Rules;
using Monographs.Content.Suppressions;

namespace Monographs.Content.Reading;

/// <summary>A content file's text and the tree of its body.</summary>
/// <param name="Start">Where the body begins in the text.</param>
/// <param name="Parts">Of the tree as it was parsed.</param>
/// <param name="Suppressions">What editors switched off, taken out of the tree.</param>
internal sealed record Body(SourceText Source, SourceSpan FrontMatter, int Start, MarkdownDocument Document, BodyParts Parts, ImmutableArray<Suppression> Suppressions)
{
    public Finding Finding(string ruleId, FindingLevel level, SourceSpan span, string message)
    {
        var (line, column) = Source.GetPosition(span.Start);
        return new(ruleId, level, Source.Path, line, column, message);
    }
}

/// <summary>Decodes and parses what every kind of content file has. Whatever the bytes are, it ends soon and does not throw.</summary>
internal static class BodyReader
{
    private const string TooDeep = "Quotes, lists, emphasis or open brackets are nested too deeply here. Use fewer levels, and close every bracket.";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null, with one finding, where the file is not text or is more than Markdig reads in good time.</summary>
    public static Body? Read(ContentFile file, List<Finding> findings)
    {
        if (Decode(file, findings) is not { } text) return null;
        var source = new SourceText(file.Path, text);
        var (frontMatter, start) = FrontMatterReader.Locate(text);
        var body = text[start..];
        if (InputLimits.FindExcess(body) is { } excess)
        {
            findings.Add(Unreadable(source, start + excess.At, excess.Message));
            return null;
        }
        try
        {
            var document = Markup.Parse(body);
            var parts = BodyParts.Of(document);
            if (parts.TooDeep is not { } part) return new(source, frontMatter, start, document, parts, SuppressionReader.Take(body, document, start));
            findings.Add(Unreadable(source, part.Span.ToSourceSpan(start).Start, TooDeep));
        }
        catch (ArgumentException)
        {
            findings.Add(Unreadable(source, start, TooDeep));
        }
        return null;
    }

    /// <summary>The links to other content files; an address that is not allowed is a finding.</summary>
    public static ImmutableArray<OutlineLink> LinksOf(Body body, string path, List<Finding> findings)
    {
        var links = ImmutableArray.CreateBuilder<OutlineLink>();
        foreach (var inline in body.Parts.Links)
        {
            var link = ContentLink.Resolve(path, inline.Url ?? "");
            var span = inline.Span.ToSourceSpan(body.Start);
            if (link.Refusal is { } refusal) findings.Add(body.Finding("LINK-001", FindingLevel.Error, span, refusal));
            var (line, column) = body.Source.GetPosition(span.Start);
            if (link.Target is { } target) links.Add(new(target, link.Anchor, line, column));
        }
        return links.ToImmutable();
    }

    private static string? Decode(ContentFile file, List<Finding> findings)
    {
        if (file.Refusal is { } refusal)
        {
            findings.Add(Unreadable(new(file.Path, ""), 0, refusal));
            return null;
        }
        var bytes = file.Bytes.Span;
        if (bytes.Length > ContentFolder.MaxFileBytes)
        {
            findings.Add(Unreadable(new(file.Path, ""), 0, $"The file is larger than {ContentFolder.MaxFileBytes / 1024} KB. Split it, or remove what does not belong into it."));
            return null;
        }
        try
        {
            var text = Strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            var control = text.AsSpan().IndexOfAnyInRange('\0', '\b');
            if (control < 0) return text;
            findings.Add(Unreadable(new(file.Path, text), control, "The file is not text: it has control characters. Save it as plain text in UTF-8."));
        }
        catch (DecoderFallbackException exception)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Clamp(exception.Index, 0, bytes.Length)]);
            findings.Add(Unreadable(new(file.Path, before), before.Length, "The file is not UTF-8 text. Save it in UTF-8."));
        }
        return null;
    }

    public static Finding Unreadable(SourceText source, int offset, string message)
    {
        var (line, column) = source.GetPosition(offset);
        return new("FILE-001", FindingLevel.Error, source.Path, line, column, message);
    }
}
