using System.Text.Json.Nodes;
using Monographs.Content.References;
using Monographs.Web.Citing;
using Monographs.Web.Pages;
using Monographs.Web.StructuredData;

namespace Monographs.Web.Formats;

/// <summary>A monograph as JSON. Members may be added; none goes or changes its meaning. What is absent says why; null is "the file does not say".</summary>
internal static class MonographJson
{
    public static JsonObject Of(Subject subject)
    {
        var (page, front, site) = (subject.Page, subject.Page.FrontMatter, subject.Site);
        return new()
        {
            ["slug"] = page.Slug,
            ["url"] = site.At(Links.Monograph(page.Slug)),
            ["title"] = front.Title,
            ["kind"] = Links.Word(front.Kind),
            ["status"] = new JsonObject { ["code"] = Links.Word(front.Status), ["text"] = StatusWords.Of(front.Status, front.Kind).Full, ["note"] = front.StatusNote, ["fda"] = front.FdaStatus },
            ["version"] = new JsonObject { ["name"] = subject.Version.Name, ["changed"] = Date(subject.Version.Issued), ["permalink"] = site.At(subject.Version.Path) },
            ["isOutdated"] = page.IsOutdated,
            ["reviewed"] = Date(front.Reviewed),
            ["reviewDue"] = Date(front.ReviewDue),
            ["summary"] = front.Summary,
            ["names"] = new JsonObject { ["generic"] = front.Names.Generic, ["brands"] = JsonLd.List(front.Names.Brands), ["codes"] = JsonLd.List(front.Names.Codes), ["synonyms"] = JsonLd.List(front.Names.Synonyms) },
            ["notSameAs"] = JsonLd.List(front.NotSameAs.Select(other => new JsonObject { ["name"] = other.Name, ["monograph"] = other.Monograph, ["why"] = other.Why })),
            ["drugClass"] = front.DrugClass,
            ["drugClassMonograph"] = page.Class?.Slug,
            ["members"] = JsonLd.List(page.Members.Select(member => member.Slug)),
            ["target"] = front.Target,
            ["routes"] = JsonLd.List(front.Routes),
            ["identifiers"] = new JsonObject(front.Identifiers.Select(each => KeyValuePair.Create<string, JsonNode?>(each.Key, each.Value))),
            ["trials"] = JsonLd.List(front.Trials),
            ["notices"] = JsonLd.List(page.Notices.Select(notice => new JsonObject { ["kind"] = Links.Word(notice.Kind), ["title"] = notice.Title, ["anchor"] = notice.Anchor, ["text"] = notice.Text, ["html"] = notice.Html })),
            ["sections"] = JsonLd.List((subject.Edition.FindModel(page.Slug)?.Sections ?? []).Select(SectionJson.Of)),
            ["aboutArticle"] = front.AboutArticle,
            ["references"] = JsonLd.List(page.References.Select(Reference)),
            ["license"] = License.Address,
            ["edition"] = subject.Edition.ContentHash,
        };
    }

    internal static JsonNode? Date(DateOnly? date) => date is { } day ? DisplayDate.Machine(day) : null;

    private static JsonObject Reference(CitedReference cited) => new()
    {
        ["number"] = cited.Number == 0 ? null : cited.Number,
        ["id"] = cited.Reference.Id,
        ["evidence"] = cited.Reference.Evidence.ToString(),
        ["citedAt"] = JsonLd.List(cited.Anchors),
        ["csl"] = CslJsonWriter.Write([new Work(cited.Reference)])[0]!.DeepClone(),
    };
}
