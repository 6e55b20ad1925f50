namespace Monographs.Content.Tests.SpecRunner;

internal static class FrontMatterOutline
{
    public static void Write(OutlineWriter writer, FrontMatter model)
    {
        writer.Line(0, "front matter");
        writer.Field(1, "title", model.Title);
        writer.Field(1, "kind", model.Kind.ToString().ToLowerInvariant());
        writer.Field(1, "status", model.Status.ToString().ToLowerInvariant());
        writer.Field(1, "status-note", model.StatusNote);
        writer.Field(1, "fda-status", model.FdaStatus);
        writer.Field(1, "summary", model.Summary);
        writer.Field(1, "generic", model.Names.Generic);
        writer.Field(1, "brands", string.Join(" | ", model.Names.Brands));
        writer.Field(1, "codes", string.Join(" | ", model.Names.Codes));
        writer.Field(1, "synonyms", string.Join(" | ", model.Names.Synonyms));
        foreach (var other in model.NotSameAs) writer.Line(1, $"not the same as {other.Name}{(other.Monograph is null ? "" : $" ({other.Monograph})")}: {other.Why}");
        writer.Field(1, "drug-class", model.DrugClass);
        writer.Field(1, "drug-class-monograph", model.DrugClassMonograph);
        writer.Field(1, "members", string.Join(" | ", model.Members));
        writer.Field(1, "target", model.Target);
        writer.Field(1, "routes", string.Join(" | ", model.Routes));
        foreach (var (name, value) in model.Identifiers) writer.Line(1, $"identifier {name}: {value}");
        writer.Field(1, "trials", string.Join(" | ", model.Trials));
        writer.Field(1, "reviewed", model.Reviewed?.ToString("yyyy-MM-dd"));
        writer.Field(1, "review-due", model.ReviewDue?.ToString("yyyy-MM-dd"));
        writer.Field(1, "about-article", model.AboutArticle);
        writer.Field(1, "redirects", string.Join(" | ", model.Redirects));
        writer.Field(1, "anchors", string.Join(" | ", model.Anchors.Select(old => $"{old.Key} {old.Value}")));
    }
}
