using Monographs.Content.References;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>What a row rests on.</summary>
public sealed record SourceRecord
{
    /// <summary>The id of the reference in its monograph.</summary>
    /// <example>cassier2015</example>
    public required string Id { get; init; }

    /// <summary>The reference in one line.</summary>
    public required string Text { get; init; }

    /// <summary>Evidence grade A, B or C.</summary>
    /// <example>A</example>
    public required string Evidence { get; init; }

    /// <summary>Where to read it; null where it has no address.</summary>
    public required string? Address { get; init; }

    public static SourceRecord Of(CitedReference cited) => new()
    {
        Id = cited.Reference.Id,
        Text = SourceText.Full(cited.Reference),
        Evidence = cited.Reference.Evidence.ToString(),
        Address = SourceText.Address(cited.Reference),
    };
}
