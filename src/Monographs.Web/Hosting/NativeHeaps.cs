using System.Runtime.InteropServices;

namespace Monographs.Web.Hosting;

/// <summary>
/// The C library of most Linux systems keeps what was freed: the more, the longer the blocks that it was once asked for, such as those that pages are compressed
/// in. With limits that are set it gives long blocks, and what is free at the end of its heaps, back at once.
/// </summary>
internal static class NativeHeaps
{
    private const int TrimThreshold = -1;
    private const int MapThreshold = -3;
    private const int Bytes = 1 << 17;

    public static void Limit()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = SetOption(TrimThreshold, Bytes);
            _ = SetOption(MapThreshold, Bytes);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library, which has no such option.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    private static extern int SetOption(int option, int value);
}
