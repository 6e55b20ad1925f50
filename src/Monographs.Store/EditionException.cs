namespace Monographs.Store;

/// <summary>An edition cannot be written, or cannot be read; the message is one sentence for the operator.</summary>
public sealed class EditionException : Exception
{
    public EditionException(string message)
        : base(message)
    {
    }

    public EditionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public EditionException()
    {
    }

    public EditionTrouble Trouble => EditionTroubles.Of(InnerException);
}
