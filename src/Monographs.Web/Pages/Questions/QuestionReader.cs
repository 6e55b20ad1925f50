using System.Text.RegularExpressions;
using Monographs.Content;
using Monographs.Content.Notices;
using Monographs.Content.PlainWords;
using Monographs.Content.Sections;

namespace Monographs.Web.Pages;

/// <summary>Makes a patient's questions from what a monograph warns of, what it does not know, and what it advises to ask.</summary>
internal static partial class QuestionReader
{
    public static IEnumerable<Question> Warnings(Monograph monograph)
    {
        var slug = monograph.Slug.Value;
        var safety = monograph.Sections.FirstOrDefault(section => section.Kind?.Key == "safety");
        // Where a label boxes harms, they are the ones to look out for.
        var boxed = string.Join('\n', safety?.Notices.Where(notice => notice.Kind is NoticeKind.Boxed).Select(notice => notice.Text) ?? []);
        var detail = boxed.Length > 0 ? boxed : safety is null ? "" : WithoutCorrections(safety);
        var isBoxed = IsBoxedForUnborn(monograph);
        if (isBoxed) yield return new("It can harm an unborn baby: what must I do if I am pregnant, or could have or father a child?", "The page has a boxed warning of this.", Links.Monograph(slug, "safety"));
        var harms = SeriousHarms.All.Where(harm => harm.HasSigns && harm.Plain.IsMatch(safety?.PlainText ?? "") && harm.Detail.IsMatch(detail)).Select(harm => harm.Name).ToList();
        if (harms.Count > 0) yield return new($"How would I notice {Join(harms)}, and whom do I call?", harms.Count == 1 ? "The page names it as a serious harm." : "The page names them as serious harms.", Links.Monograph(slug, "safety"));
        var warnings = monograph.Notices.Concat(monograph.Sections.SelectMany(section => section.Notices)).Where(notice => notice is { Kind: NoticeKind.Warning, Title.Length: > 0 });
        // "Never in pregnancy" is asked by then.
        foreach (var warning in warnings.Where(notice => !isBoxed || !QuestionTopic.Unborn.Subject.IsMatch(notice.Title)).DistinctBy(notice => notice.Title))
        {
            yield return new($"“{warning.Title}”: what does this mean for me?", "The page has this warning.", Links.Monograph(slug, warning.Anchor));
        }
    }

    public static IEnumerable<Question> Gaps(Monograph monograph)
    {
        var slug = monograph.Slug.Value;
        var sentences = monograph.Sections.SelectMany(section => SentenceEnd().Split(section.Text).Select(sentence => (section.Key, Text: sentence))).ToList();
        var isAnswered = IsBoxedForUnborn(monograph);
        var hasNumbers = monograph.Sections.Any(section => !section.SideEffectTables.IsEmpty);
        foreach (var topic in QuestionTopic.All.Where(topic => !topic.IsAboutTaking || monograph.FrontMatter.Status is not MonographStatus.Discontinued))
        {
            if (topic == QuestionTopic.Unborn && isAnswered) continue;
            var about = sentences.Where(each => topic.Subject.IsMatch(each.Text)).ToList();
            if (about.Find(each => Gap().IsMatch(each.Text)) is { Key: { } key }) yield return new(topic.Question, topic.IsAboutNumbers && hasNumbers ? "The page tells of some, not of all." : "The page has no answer to this.", Links.Monograph(slug, key));
            else if (about.Count == 0 && topic.IsAlwaysAsked)
            {
                var isPartlyKnown = topic.Case is { } known && sentences.Exists(each => each.Key == "safety" && known.IsMatch(each.Text));
                yield return isPartlyKnown ? new(topic.Question, "The page tells of some, not of all.", Links.Monograph(slug, "safety")) : new(topic.Question, "The page says nothing about it.", Links.Monograph(slug));
            }
        }
        foreach (var section in monograph.Sections.Where(section => section is { Absence: not null, Kind: not null }))
        {
            yield return new(section.Kind!.Key == "efficacy" ? "How well does it work for people with my illness, and how sure is that?" : $"What is known about this: {section.Kind.Title.ToLowerInvariant()}?",
                AbsenceWords.Of(section.Absence!).Sentence, Links.Monograph(slug, section.Key));
        }
    }

    /// <summary>The advice "ask which …" is a question already.</summary>
    public static IEnumerable<Question> Advice(Monograph monograph) =>
        from section in monograph.Sections
        from item in section.Do
        let ask = Ask().Match(item)
        where ask.Success
        let text = Your().Replace(ask.Groups[1].Value, match => match.Value == "your" ? "my" : "me")
        select new Question($"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}?", "The page advises to ask this.", Links.Monograph(monograph.Slug.Value, section.Key));

    /// <summary>A boxed warning says so: then the question is what to do, not whether.</summary>
    private static bool IsBoxedForUnborn(Monograph monograph) =>
        monograph.Sections.SelectMany(section => section.Notices).Any(notice => notice.Kind is NoticeKind.Boxed && SeriousHarms.UnbornBaby.Detail.IsMatch(notice.Text));

    /// <summary>What a correction quotes is said elsewhere, and wrong.</summary>
    private static string WithoutCorrections(Section section) => section.Notices.Where(notice => notice.Kind is NoticeKind.Correction)
        .Aggregate(section.Text, (text, notice) => text.Replace(notice.Text, "", StringComparison.Ordinal));

    private static string Join(List<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";

    [GeneratedRegex(@"\bno (?:published )?(?:source|study|dosing study|information|data|figures)\b|\bgives? no\b|\bnot (?:in the text read|stated|studied|reported|confirmed|known|seen|printed)\b|\bcould not be confirmed\b|\b(?:do|does) not state\b|\bno open trial\b|\bexcludes\b|\bnot reported\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<=[.?!])\s+|\n", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^ask (?:your [\w ]+? )?((?:which|what|how|when|whether|who)\b[^:;]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Ask();

    [GeneratedRegex(@"\byour\b|\byou\b", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Your();
}
