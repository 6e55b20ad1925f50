using Monographs.Content.Sections;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>Why a section has no content: absent is not blank.</summary>
public sealed record AbsenceRecord
{
    /// <summary>Which reason it is.</summary>
    public required AbsenceReason Reason { get; init; }

    /// <summary>Why it is not applicable; null for the other reasons.</summary>
    public required string? Note { get; init; }

    /// <summary>By when it will be written; null for the other reasons.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>The same for a reader.</summary>
    /// <example>Not studied. No study of this was found.</example>
    public required string Words { get; init; }

    public static AbsenceRecord Of(Absence absence)
    {
        var words = AbsenceWords.Of(absence);
        return new() { Reason = absence.Reason, Note = absence.Note, Due = absence.Due, Words = $"{words.Reason}. {words.Sentence}" };
    }
}
