using System.Collections.Immutable;
using Markdig.Syntax;
using Monographs.Content.Files;
using Monographs.Content.Reading;
using Monographs.Content.Text;

namespace Monographs.Content.Glossary;

/// <summary>Reads <c>synonyms.md</c>: each item of its lists is a group of words, separated by commas, that mean the same in a search.</summary>
internal static class SynonymReader
{
    public static ImmutableArray<ImmutableArray<string>> Read(ContentFile file, List<Finding> findings)
    {
        if (BodyReader.Read(file, findings) is not { } body) return [];
        return
        [
            .. body.Document.OfType<ListBlock>().SelectMany(list => list)
                .Select(item => ImmutableArray.Create(PlainText.Of(item).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
                .Where(group => group.Length > 1),
        ];
    }
}
