namespace Monographs.Cli;

/// <summary>What the command says to whoever started it.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>There are findings at or above the level asked for, or nothing could be published.</summary>
    public const int Findings = 1;

    /// <summary>The command was not understood, or names what is not there.</summary>
    public const int Usage = 2;
}
