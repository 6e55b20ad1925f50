using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Monographs.Content.Reading;
using Monographs.Content.Rules;
using Monographs.Content.Tests.SpecRunner;

namespace Monographs.Content.Tests.Properties;

/// <summary>A sample read as a monograph, with the text that spans and findings count in.</summary>
internal sealed record Reading(string Text, ContentReading<Monograph> Result)
{
    private static readonly ContentReader Reader = new(ContentLibrary.Load(SpecFolder.Frame.Select(each => SpecFolder.File(each.Key, each.Value))));

    public Monograph Model => Result.Model!;

    public static Reading OfBody(string body) => Of($"{SpecFolder.Frame["monographs/examplumab.md"]}\n{body}");

    public static Reading Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static Reading Of(byte[] bytes)
    {
        var file = SpecFolder.File("monographs/examplumab.md", bytes);
        return new(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), Reader.ReadMonograph(file));
    }

    /// <summary>The same bytes in every place that has Markdown.</summary>
    public static void Everywhere(byte[] bytes)
    {
        Of(bytes);
        Reader.ReadPage(SpecFolder.File("pages/examplumab.md", bytes));
        ContentLibrary.Load([SpecFolder.File("glossary.md", bytes), SpecFolder.File("figures/a.svg", bytes)]);
        ContentCheck.Run([SpecFolder.File("monographs/examplumab.md", bytes)]);
    }

    /// <summary>The whole page, as far as it is made from content.</summary>
    public IDocument Page => new HtmlParser().ParseDocument(string.Concat(Model.Notices.Select(notice => $"<div id=\"{notice.Anchor}\">{notice.Html}</div>")
        .Concat(Model.Sections.Select(section => $"<section id=\"{section.Key}\">{section.PlainHtml}{section.Html}</section>"))));
}
