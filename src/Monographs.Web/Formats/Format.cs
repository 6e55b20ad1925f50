using Monographs.Web.Citing;

namespace Monographs.Web.Formats;

/// <summary>A form other than the page in which a monograph can be had, under its address with an extension.</summary>
/// <param name="Extension">With its dot.</param>
/// <param name="Name">As links call it.</param>
/// <param name="Write">The bytes; null where this monograph has nothing to say in the format.</param>
public sealed record Format(string Extension, string MediaType, string Name, Func<Subject, byte[]?> Write)
{
    /// <summary>Writes works for a reference manager: a page, a section, a list of references. Null for a format that does not cite.</summary>
    public Func<IEnumerable<Work>, byte[]>? Cite { get; private init; }

    /// <summary>It says of a version only what belongs to that, so that it stays as it is.</summary>
    public bool IsOfVersions { get; init; } = true;

    /// <summary>Text formats say their encoding; JSON has only one.</summary>
    public string ContentType => MediaType.EndsWith("json", StringComparison.Ordinal) ? MediaType : $"{MediaType}; charset=utf-8";

    public static Format Citation(string extension, string mediaType, string name, Func<IEnumerable<Work>, byte[]> cite) =>
        new(extension, mediaType, name, subject => cite([subject.Work])) { Cite = cite };
}
