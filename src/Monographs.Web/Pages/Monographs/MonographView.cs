using System.Collections.Immutable;
using Monographs.Content;
using Monographs.Content.Glossary;
using Monographs.Content.Notices;
using Monographs.Store.Reading;

namespace Monographs.Web.Pages;

/// <summary>The page of one monograph, in the order in which it is read.</summary>
public sealed record MonographView
{
    public required string Title { get; init; }

    public required bool IsClass { get; init; }

    public required StatusWords Status { get; init; }

    public required string StatusNote { get; init; }

    public StatusBox StatusBox => new(Status, Help.StatusMeaning, StatusNote);

    public required ImmutableArray<string> OtherNames { get; init; }

    public required Sheet Sheet { get; init; }

    /// <summary>The titles of the boxed warnings, which stand in full in their section.</summary>
    public required ImmutableArray<PageLink> BoxedWarnings { get; init; }

    public required bool IsOutdated { get; init; }

    public required ImmutableArray<LookAlikeNotice> LookAlikes { get; init; }

    public required ImmutableArray<NoticeEntry> Notices { get; init; }

    public required string Lede { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<SectionEntry> Sections { get; init; }

    public required ImmutableArray<ReferenceEntry> References { get; init; }

    /// <summary>The sections and what follows them, under their short titles.</summary>
    public IEnumerable<PageLink> Nav => Sections.Select(section => new PageLink(section.ShortTitle, Links.Here(section.Key)))
        .Concat(References.Length > 0 ? [new("References", Links.Here("references"))] : []);

    public required ReadingSwitch Reading { get; init; }

    /// <summary>What the glossary says of the terms used here.</summary>
    public ImmutableArray<GlossaryTerm> Terms { get; init; } = [];

    public required HelpView Help { get; init; }

    public required DateOnly? Reviewed { get; init; }

    public required DateOnly? ReviewDue { get; init; }

    public static MonographView Of(MonographPage page, string version, string address, ReadingSwitch? reading = null)
    {
        var front = page.FrontMatter;
        var status = StatusWords.Of(front.Status, front.Kind);
        return new()
        {
            Title = front.Title,
            IsClass = front.Kind is MonographKind.Class,
            Status = status,
            StatusNote = front.StatusNote ?? "",
            OtherNames = [.. Pages.OtherNames.Of(front.Title, front.Names).Where(name => !front.Title.Contains(name, StringComparison.OrdinalIgnoreCase))],
            Sheet = new(front.Title, status.Full, front.Reviewed, version, address),
            BoxedWarnings =
            [
                .. page.Sections.SelectMany(section => section.Notices.Where(notice => notice.Kind is NoticeKind.Boxed)
                    .Select(notice => new PageLink(NoticeEntry.Of(notice).Title, Links.Here(notice.Anchor)))),
            ],
            IsOutdated = page.IsOutdated,
            LookAlikes = [.. front.NotSameAs.Select(other => LookAlikeNotice.Of(other, page.Slug))],
            Notices = [.. page.Notices.Select(NoticeEntry.Of)],
            Lede = front.Summary,
            Facts = Fact.ListOf(page),
            Sections = SectionEntry.ListOf(page, reading),
            References = [.. page.References.Select(ReferenceEntry.Of)],
            Reading = reading ?? new(page.Slug, ReadingLevel.Both, IsOffered: false),
            Help = HelpView.Of(page.Slug, front.Status, front.Kind),
            Reviewed = front.Reviewed,
            ReviewDue = front.ReviewDue,
        };
    }
}
