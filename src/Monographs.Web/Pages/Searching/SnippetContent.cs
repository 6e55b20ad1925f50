using System.Collections.Immutable;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Monographs.Store.Searching;

namespace Monographs.Web.Pages;

/// <summary>A snippet with its matches marked; nothing where there is none. A partial view for each of thirty sections would take as long as to find them.</summary>
internal sealed class SnippetContent(ImmutableArray<SnippetRun> runs) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (runs.IsEmpty) return;
        // On one line: a space here would stand between a word and its full stop.
        writer.Write("<p class=\"snippet\">");
        foreach (var run in runs)
        {
            if (run.IsMatch) writer.Write("<mark>");
            encoder.Encode(writer, run.Text);
            if (run.IsMatch) writer.Write("</mark>");
        }
        writer.Write("</p>");
    }
}
