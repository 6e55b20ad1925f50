using Monographs.Content;

namespace Monographs.Web.Pages;

/// <summary>What helps a patient who has read a monograph: what its status means, what to ask, and where to report a side effect.</summary>
/// <param name="StatusMeaning">One sentence.</param>
/// <param name="Questions">Address of the sheet of questions.</param>
/// <param name="Report">How to report a side effect; the number and the address follow.</param>
/// <param name="ReportAddress">Empty where there is nobody to report to but the trial team.</param>
public sealed record HelpView(string StatusMeaning, string QuestionsTitle, string Questions, string Report, string ReportAddress)
{
    public static HelpView Of(string slug, MonographStatus status, MonographKind kind)
    {
        var questions = Links.Questions(slug);
        var isClass = kind is MonographKind.Class;
        return status switch
        {
            MonographStatus.Approved => new(
                isClass ? "The FDA allows each of these medicines to be sold in the United States, for the uses on its own page."
                    : "The FDA allows this medicine to be sold in the United States for the uses that its label names.",
                "Questions for your doctor", questions,
                "Tell your doctor, nurse or pharmacist. You can also report it to the FDA yourself:", Links.MedWatch),
            MonographStatus.Discontinued => new(
                "Work on it has stopped: it is not sold, and a doctor cannot prescribe it.",
                "Questions for your doctor", questions,
                "Did you have it in a trial? Tell the team that ran the trial, or your doctor, also about problems that come later.", ""),
            _ => new(
                isClass ? "These medicines are not approved: people could get them in a clinical trial only, if one is open."
                    : "It is not approved: people could get it in a clinical trial only, if one is open.",
                "Questions for your trial team", questions,
                "Tell your trial team about every new problem, small or large. They pass it on to those who watch over the trial.", ""),
        };
    }
}
