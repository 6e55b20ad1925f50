using System.Collections.Immutable;

namespace Monographs.Content.Glossary;

/// <summary>A term of the glossary.</summary>
/// <param name="Variants">Other words for the same; one in capitals is matched in capitals only.</param>
/// <param name="Html">What it means, in plain words.</param>
/// <param name="Text">The same without markup.</param>
public sealed record GlossaryTerm(string Term, string Anchor, ImmutableArray<string> Variants, string Html, string Text, SourceSpan Span);
