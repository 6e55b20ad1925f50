using System.Text.Json;
using System.Text.Json.Serialization;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Sections;

namespace Monographs.Store.Tests.Reading;

/// <summary>What was parsed comes back from the store, field by field; compared by a JSON that is not the store's own.</summary>
public sealed class RoundTripTests
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Converters = { new KeyOfKind() } };

    [Fact]
    public void FindModel_EveryConstruct_EqualsTheParsedMonograph()
    {
        using var site = Site.WithContent();
        site.Write("monographs/rich.md", Site.RichText);
        var publication = site.Publish();
        Assert.Equal(0, publication.Rejected);
        var files = ContentFolder.Read(site.Content);
        var reader = new ContentReader(ContentLibrary.Load(files));
        using var edition = site.Open();

        foreach (var file in files.Where(file => file.IsMonograph))
        {
            var parsed = reader.ReadMonograph(file).Model!;
            Assert.Equal(JsonSerializer.Serialize(parsed, Json), JsonSerializer.Serialize(edition.FindModel(parsed.Slug.Value), Json));
        }
        Assert.Equal(JsonSerializer.Serialize(ContentLibrary.Load(files).Glossary, Json), JsonSerializer.Serialize(edition.ListGlossary(), Json));
        Assert.Equal(reader.ReadPage(files.Single(file => file.IsPage)).Model, edition.FindPage("about"));
    }

    [Fact]
    public void RichSample_Parsed_HasEveryConstruct()
    {
        using var site = Site.WithContent();
        site.Write("monographs/rich.md", Site.RichText);
        site.Publish();
        using var edition = site.Open();

        var model = edition.FindModel("rich")!;

        Assert.NotEmpty(model.Notices);
        Assert.NotEmpty(model.References.SelectMany(reference => reference.Anchors));
        Assert.NotEmpty(model.FrontMatter.Identifiers);
        Assert.Contains(model.Sections, section => section.Kind is null);
        Assert.Contains(model.Sections, section => section.Absence is { Reason: AbsenceReason.NotYetWritten, Due: not null });
        Assert.Contains(model.Sections, section => section.Notices.Length > 0);
        Assert.Contains(model.Sections, section => section is { Do.Length: 2, DoNot.Length: 2 });
        Assert.Contains(model.Sections, section => section.Headings.Length > 1);
        var doses = model.Sections.SelectMany(section => section.DoseTables).Single().Rows;
        Assert.Equal(3, doses[0].Quantities.Length);
        Assert.Equal(21, doses[1].Schedule!.DoseDays.Length);
        Assert.True(doses[1].IsUnconfirmed);
        Assert.Null(doses[2].Schedule);
        var effects = model.Sections.SelectMany(section => section.SideEffectTables).Single().Rows;
        Assert.Equal((16, 25, 64m), (effects[0].AnyGrade!.Count, effects[0].AnyGrade!.Total, effects[0].AnyGrade!.Percent));
        Assert.Equal((null, 70.5m), (effects[1].AnyGrade!.Count, effects[1].AnyGrade!.Percent));
        Assert.Null(effects[1].HighGrade);
    }

    [Fact]
    public void FindMonograph_EveryConstruct_ShowsWhatTheModelHas()
    {
        using var site = Site.WithContent();
        site.Write("monographs/rich.md", Site.RichText);
        site.Publish();
        using var edition = site.Open();
        var model = edition.FindModel("rich")!;

        var page = edition.FindMonograph("rich")!;

        Assert.Equal("monographs/rich.md", page.Path);
        Assert.Equal("Drug overview", page.Sections[0].Heading);
        Assert.Equal("Overview", page.Sections[0].Title);
        Assert.Equal(
            model.Sections.Select(each => (each.Key, each.Title, each.PlainHtml, each.Html, each.Absence, each.Notices.Length, each.DoseTables.Length, each.SideEffectTables.Length)),
            page.Sections.Select(each => (each.Key, each.Title, each.PlainHtml, each.Html, each.Absence, each.Notices.Length, each.DoseTables.Length, each.SideEffectTables.Length)));
        Assert.Equal(JsonSerializer.Serialize(model.References, Json), JsonSerializer.Serialize(page.References, Json));
    }

    /// <summary>A regular expression has no JSON; an entry of the catalog is known by its key.</summary>
    private sealed class KeyOfKind : JsonConverter<SectionKind>
    {
        public override SectionKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, SectionKind value, JsonSerializerOptions options) => writer.WriteStringValue(value.Key);
    }
}
