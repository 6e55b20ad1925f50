using System.Text.Json;
using System.Text.Json.Serialization;
using Monographs.Content;
using Monographs.Content.Glossary;
using Monographs.Content.History;
using Monographs.Content.Reading;
using Monographs.Store.Schema;

namespace Monographs.Store.Publishing;

/// <summary>
/// The hash of what an edition holds: of its logical content, in a fixed order, and not of the file, whose layout depends on the editions before.
/// A monograph or page stands in it by the hash of its rows.
/// </summary>
internal static class ContentHash
{
    public static string Of(IEnumerable<StoredFile> files, IEnumerable<GlossaryTerm> glossary, IEnumerable<Finding> findings, HistoryState historyState, IEnumerable<StoredHistory> histories) =>
        Checksum.Of(JsonSerializer.SerializeToUtf8Bytes(
            new HashedContent(
                EditionContext.SchemaVersion,
                ContentReader.FormatVersion,
                [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new HashedFile(file.Path, file.TextHash, file.RowHash, file.IsRejected))],
                [.. glossary],
                [.. findings.InOrder().Select(finding => finding.ToString())],
                historyState,
                [.. histories.OrderBy(history => history.Path, StringComparer.Ordinal).Select(history => new HashedHistory(history.Path, history.IsRemoved, history.Digest))]),
            HashedJson.Default.HashedContent));
}

internal sealed record HashedContent(int Schema, int Format, HashedFile[] Files, GlossaryTerm[] Glossary, string[] Findings, HistoryState HistoryState, HashedHistory[] Histories);

internal sealed record HashedFile(string Path, string TextHash, string? RowHash, bool IsRejected);

internal sealed record HashedHistory(string Path, bool IsRemoved, string Digest);

[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(HashedContent))]
internal sealed partial class HashedJson : JsonSerializerContext;
