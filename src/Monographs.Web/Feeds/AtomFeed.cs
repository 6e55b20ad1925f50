using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Monographs.Store.Reading;
using Monographs.Web.Citing;
using Monographs.Web.Pages;

namespace Monographs.Web.Feeds;

/// <summary>
/// Changes as an Atom feed (RFC 4287). Everything in an entry comes from its commit, so that an entry is the same for good:
/// its id is that of the commit and of the file's name at that time, its date that of the commit.
/// </summary>
/// <param name="authority">Who gives out the ids: they must not change with the host that a reader happens to ask.</param>
internal sealed class AtomFeed(SiteIdentity site, string authority)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>RFC 4151: the year in which the ids were first given out.</summary>
    private const string Year = "2026";

    public byte[] Write(string title, string path, string page, ImmutableArray<SiteChange> changes)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "en-US");
            Element(xml, "title", $"{site.Title}: {title}");
            Element(xml, "id", Tag(path.TrimStart('/')));
            // A feed must have a date (RFC 4287, 4.2.15), an empty one too.
            Element(xml, "updated", Date(changes.IsEmpty ? DateTimeOffset.UnixEpoch : changes[0].Version.Published));
            Link(xml, "self", "application/atom+xml", path);
            Link(xml, "alternate", "text/html", page);
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", site.Title);
            xml.WriteEndElement();
            foreach (var change in changes) Entry(xml, change);
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private void Entry(XmlWriter xml, SiteChange change)
    {
        var version = change.Version;
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", $"{version.Title}: {(version.Number == 1 ? "first version" : $"version {version.Number}, {KindWords.Of(version.Kind).Name.ToLowerInvariant()} change")}");
        Element(xml, "id", Tag($"{version.Commit}/{version.Slug}"));
        Element(xml, "updated", Date(version.Published));
        Element(xml, "published", Date(version.Published));
        Link(xml, "alternate", "text/html", version.Number == 1 ? Links.Version(change.Slug, 1) : Links.Comparison(change.Slug, version.Number - 1, version.Number));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", Links.Word(version.Kind));
        xml.WriteEndElement();
        Element(xml, "summary", Summary(version));
        xml.WriteEndElement();
    }

    private static string Summary(VersionSummary version)
    {
        var sections = version.Number == 1 ? "" : $"Changed: {string.Join(", ", version.Sections.Select(section => section.Title))}.";
        return string.Join(' ', new[] { version.Summary.Length > 0 ? version.Summary.TrimEnd('.') + "." : "", sections }.Where(part => part.Length > 0));
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Clean(text));

    private void Link(XmlWriter xml, string relation, string type, string path)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", site.At(path));
        xml.WriteEndElement();
    }

    private string Tag(string specific) => $"tag:{authority},{Year}:{specific}";

    private static string Date(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");

    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or (>= 0x20 and not (0xFFFE or 0xFFFF))).Select(rune => rune.ToString()));
}
