namespace Monographs.Content.History;

/// <summary>git failed where it had begun well: a broken repository, or a process that was ended.</summary>
public sealed class GitException : Exception
{
    public GitException(string message)
        : base(message)
    {
    }

    public GitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public GitException()
    {
    }
}
