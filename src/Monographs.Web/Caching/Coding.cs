namespace Monographs.Web.Caching;

/// <summary>How a body is compressed on its way to the reader.</summary>
public enum Coding
{
    Identity,
    Gzip,
    Brotli,
}
