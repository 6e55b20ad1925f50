using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Monographs.Content.Names;
using Monographs.Content.Notices;
using Monographs.Content.Reading;

namespace Monographs.Content.Rules;

public sealed partial class NoticeForms : Rule
{
    private static readonly string[] Kinds = ["PLAIN", "BOXED", "WARNING", "CORRECTION", "NOTE"];

    /// <summary>Other kinds of a git host, which notices.md takes for one of ours.</summary>
    private static readonly string[] Understood = [.. Kinds, "TIP", "IMPORTANT", "CAUTION"];

    public override string Id => "STRUCT-008";

    public override string Title => "A notice begins with its kind, alone on its line, and then a title in bold.";

    public override string Cause => "A boxed warning whose marker is mistyped is shown as an ordinary note, or as raw text.";

    public override string Example => "> [!BOXD]";

    public override string Cure => "Write '> [!WARNING]' alone on the first line, '> **Title**' on the second, and the words below.";

    public override string Source => "House style, after the alerts of GitHub.";

    public override IEnumerable<Finding> Check(MonographSyntax file)
    {
        foreach (var quote in file.Parts.Quotes)
        {
            var span = file.SpanOf(quote);
            if (Marker().Match(file.Source.Text.Substring(span.Start, span.Length)) is not { Success: true } marker) continue;
            var kind = marker.Groups["kind"];
            var at = new SourceSpan(span.Start + kind.Index, kind.Length);
            if (!Understood.Contains(kind.Value, StringComparer.OrdinalIgnoreCase) || !marker.Groups["close"].Success)
            {
                var nearest = new EditDistance(kind.Value.ToUpperInvariant());
                yield return Find(file, at, $"'[!{kind.Value}{marker.Groups["close"].Value}' is no kind of notice. Write one of: {string.Join(", ", Kinds.OrderBy(known => nearest.To(known)).Select(known => $"[!{known}]"))}.");
            }
            else if (marker.Groups["rest"].Value.AsSpan().Trim().Length > 0)
            {
                yield return Find(file, at, $"Words stand behind '[!{kind.Value}]' on its line, so the page shows it as text. Begin a new line behind it.");
            }
            else if (quote is AlertBlock alert && !SectionSyntax.IsPlainWords(alert) && !HasTitle(alert))
            {
                yield return Find(file, at, $"The notice '[!{kind.Value}]' has no title. Write one in bold, such as '> **Not a tablet**', alone on its second line.");
            }
        }
    }

    private static bool HasTitle(AlertBlock alert) => alert.FirstOrDefault() is ParagraphBlock { Inline: ContainerInline line } && NoticeBlock.FindTitle(line) is not null;

    [GeneratedRegex(@"^>[ \t]*\[!(?<kind>[^\]\r\n]{0,40})(?<close>\])?(?<rest>[^\r\n]*)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Marker();
}
