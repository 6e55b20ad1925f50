using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Citations;

namespace Monographs.Content.Reading;

/// <summary>What many rules ask a tree for, found in one walk: Markdig's own <c>Descendants</c> walks it again for each question.</summary>
internal sealed class BodyParts
{
    /// <summary>Markdig's renderer throws at 128.</summary>
    private const int MaxDepth = 60;

    private readonly List<LinkInline> _links = [];
    private readonly List<AutolinkInline> _autolinks = [];
    private readonly List<CitationInline> _citations = [];
    private readonly List<Table> _tables = [];
    private readonly List<QuoteBlock> _quotes = [];

    private BodyParts()
    {
    }

    public IEnumerable<LinkInline> Links => _links.Where(link => !link.IsImage);

    public IEnumerable<LinkInline> Images => _links.Where(link => link.IsImage);

    public IReadOnlyList<AutolinkInline> Autolinks => _autolinks;

    public IReadOnlyList<CitationInline> Citations => _citations;

    public IReadOnlyList<Table> Tables => _tables;

    /// <summary>Quotations, and the alerts that are written as such.</summary>
    public IReadOnlyList<QuoteBlock> Quotes => _quotes;

    public IEnumerable<AlertBlock> Alerts => _quotes.OfType<AlertBlock>();

    /// <summary>The first part that has more quotes, lists, emphasis or open brackets around it than can be rendered.</summary>
    public MarkdownObject? TooDeep { get; private set; }

    /// <summary>In the order of the text, down to what is too deep.</summary>
    public static BodyParts Of(MarkdownDocument document)
    {
        var parts = new BodyParts();
        parts.Add(document, 0);
        return parts;
    }

    private void Add(ContainerBlock container, int depth)
    {
        foreach (var block in container)
        {
            if (TooDeep is not null) return;
            if (depth >= MaxDepth) TooDeep = block;
            if (block is Table table) _tables.Add(table);
            if (block is QuoteBlock quote) _quotes.Add(quote);
            if (block is ContainerBlock inner) Add(inner, depth + 1);
            else if (block is LeafBlock { Inline: { } inlines }) Add(inlines, depth + 1);
        }
    }

    private void Add(ContainerInline container, int depth)
    {
        for (var inline = container.FirstChild; inline is not null && TooDeep is null; inline = inline.NextSibling)
        {
            if (depth >= MaxDepth) TooDeep = inline;
            switch (inline)
            {
                case LinkInline link: _links.Add(link); break;
                case AutolinkInline autolink: _autolinks.Add(autolink); break;
                case CitationInline citation: _citations.Add(citation); break;
            }
            if (inline is ContainerInline inner) Add(inner, depth + 1);
        }
    }
}
