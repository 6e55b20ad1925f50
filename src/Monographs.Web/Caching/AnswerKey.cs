namespace Monographs.Web.Caching;

/// <summary>What tells two stored answers of one edition apart.</summary>
/// <param name="Query">Only the keys that the page reads, in the page's order; empty or with its question mark.</param>
/// <param name="Host">With the scheme, where pages name their own address by them; else empty.</param>
internal readonly record struct AnswerKey(string Path, string Query, string Scheme, string Host, Coding Coding)
{
    /// <summary>Of an endpoint that is no page.</summary>
    public bool IsData { get; init; }

    public int Size => 2 * (Path.Length + Query.Length + Host.Length);
}
