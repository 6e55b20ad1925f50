using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Monographs.Content.SideEffects;

/// <summary>A hundred people for the effect reported most and for the most serious one that has a number, with text that says the same.</summary>
internal sealed class PeoplePicture() : LeafBlock(null)
{
    public required SideEffectRow? MostReported { get; init; }

    public required SideEffectRow? MostSerious { get; init; }
}

internal sealed class PeoplePictureRenderer : HtmlObjectRenderer<PeoplePicture>
{
    private const int Step = 20;
    private const int Height = 30;

    protected override void Write(HtmlRenderer renderer, PeoplePicture obj)
    {
        renderer.Write("<div class=\"people\">");
        Write(renderer, "Reported most", obj.MostReported);
        Write(renderer, "Serious", obj.MostSerious);
        renderer.WriteLine("</div>");
    }

    private static void Write(HtmlRenderer renderer, string label, SideEffectRow? row)
    {
        if (row is not { AnyGrade: { Share: { } share } proportion }) return;
        var people = (int)Math.Round(Math.Clamp(share, 0, 100), MidpointRounding.AwayFromZero);
        renderer.Write($"<figure><svg viewBox=\"0 0 {10 * Step} {10 * Height}\" aria-hidden=\"true\">");
        WritePeople(renderer, "of", people, 100);
        WritePeople(renderer, "in", 0, people);
        renderer.Write($"</svg><figcaption><span class=\"label\">{label}</span> <strong>").WriteEscape(row.Effect);
        renderer.Write($"</strong> <span>{(people == 0 ? "Fewer than 1" : $"About {people}")} in 100 people. {InWords(proportion)} <a href=\"#{row.Anchor}\">Row in the table</a></span></figcaption></figure>");
    }

    /// <summary>What the source reports, and what so few people cannot show.</summary>
    internal static string InWords(Proportion proportion)
    {
        var reported = proportion switch
        {
            { Count: { } count, Total: { } total } => $"Reported for {count:N0} of {total:N0} people.",
            { Percent: { } percent, Total: { } total } => $"Reported as {percent:0.##}% of {total:N0} people.",
            _ => $"Reported as {proportion.Percent:0.##}%; of how many people is not reported.",
        };
        return proportion.Total is { } studied and < SmallStudy ? $"{reported} {studied:N0} people were studied; rarer effects could not have been seen." : reported;
    }

    /// <summary>With fewer people, an effect that 1 in 100 have may well not be seen at all (rule of three).</summary>
    private const int SmallStudy = 300;

    /// <summary>Heads and bodies are strokes with round ends, so a hundred people cost two paths.</summary>
    private static void WritePeople(HtmlRenderer renderer, string style, int from, int to)
    {
        var (heads, bodies) = (new StringBuilder(), new StringBuilder());
        for (var i = from; i < to; i++)
        {
            var (x, y) = (i % 10 * Step + 10, i / 10 * Height);
            heads.Append($"M{x} {y + 6}h.01");
            bodies.Append($"M{x} {y + 16}v6");
        }
        if (from < to) renderer.Write($"<path class=\"{style} head\" d=\"{heads}\"/><path class=\"{style} body\" d=\"{bodies}\"/>");
    }
}
