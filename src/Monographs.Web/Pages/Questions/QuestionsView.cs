using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.PlainWords;

namespace Monographs.Web.Pages;

/// <summary>The sheet of questions about one monograph.</summary>
public sealed record QuestionsView
{
    public required string Title { get; init; }

    public required string About { get; init; }

    public required string AboutAddress { get; init; }

    public required StatusWords Status { get; init; }

    public required HelpView Help { get; init; }

    public required Sheet Sheet { get; init; }

    public required ImmutableArray<QuestionGroup> Groups { get; init; }

    /// <summary>Whom to call and when, in the words of the page; empty where it does not say.</summary>
    public required ImmutableArray<string> WhomToCall { get; init; }

    public static QuestionsView Of(Monograph monograph, string version, string address)
    {
        var front = monograph.FrontMatter;
        var status = StatusWords.Of(front.Status, front.Kind);
        var help = HelpView.Of(monograph.Slug.Value, front.Status, front.Kind);
        var groups = new QuestionGroup[]
        {
            new("What the page warns of", [.. QuestionReader.Warnings(monograph)]),
            new("What is not known", [.. QuestionReader.Gaps(monograph)]),
            new("What to ask anyway", [.. QuestionReader.Advice(monograph)]),
        };
        return new()
        {
            Title = help.QuestionsTitle,
            About = front.Title,
            AboutAddress = Links.Monograph(monograph.Slug.Value),
            Status = status,
            Help = help,
            Sheet = new($"{help.QuestionsTitle}: {front.Title}", status.Full, front.Reviewed, version, address),
            Groups = [.. groups.Select((group, i) => group.Without(groups[..i])).Where(group => group.Questions.Length > 0)],
            WhomToCall = [.. monograph.Sections.Where(section => section.Kind?.Key == "safety").SelectMany(section => CallToAction.SentencesIn(section.PlainText))],
        };
    }
}

public sealed record QuestionGroup(string Heading, ImmutableArray<Question> Questions)
{
    /// <summary>Leaves out what other groups ask.</summary>
    internal QuestionGroup Without(QuestionGroup[] others) =>
        this with { Questions = [.. Questions.Where(question => others.All(other => other.Questions.All(each => each.Text != question.Text)))] };
}
