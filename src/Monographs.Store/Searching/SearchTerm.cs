
namespace Monographs.Store.Searching;

public enum SearchTermKind
{
    Word,

    /// <summary>In quotation marks: its words must stand together in this order.</summary>
    Phrase,

    /// <summary>A number and its unit.</summary>
    Amount,

    /// <summary>One or more words that are a monograph's name, in whatever spelling.</summary>
    Name,
}

/// <param name="Text">As typed, but an amount in one spelling: "0.5 mg".</param>
public sealed record SearchTerm(string Text, SearchTermKind Kind);
