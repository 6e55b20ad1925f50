using System.Diagnostics.CodeAnalysis;

namespace Monographs.Benchmarks.Steadiness;

internal sealed class CheckException(string message) : Exception(message);

internal static class Check
{
    public static void That([DoesNotReturnIf(false)] bool isSo, string otherwise)
    {
        if (!isSo) throw new CheckException(otherwise);
    }
}
