using Monographs.Content.Sections;

namespace Monographs.Web.Pages;

/// <summary>Why a section is empty, in a sentence: "absent" is not "blank".</summary>
public sealed record AbsenceWords(string Reason, string Sentence)
{
    public static AbsenceWords Of(Absence absence) => absence.Reason switch
    {
        AbsenceReason.NotStudied => new("Not studied", "No study of this was found."),
        AbsenceReason.NotReported => new("Not reported", "The sources say nothing about this."),
        AbsenceReason.NotApplicable => new("Not applicable", Sentences(absence.Note ?? "")),
        _ => new("Not yet written", absence.Due is { } due ? $"This section is due by {DisplayDate.Of(due)}." : "This section is still to come."),
    };

    private static string Sentences(string note)
    {
        var text = note.Trim();
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..].TrimEnd('.') + ".";
    }
}
