namespace Monographs.Browser.Tests;

/// <summary>A Chromium or Chrome that is on the machine, or the one that Playwright brings.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>The program to start; null for Playwright's own, which is there or was just installed.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named && File.Exists(named)) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin").Append("/Applications/Google Chrome.app/Contents/MacOS");
        if (folders.SelectMany(folder => Names.Append("Google Chrome").Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists) is { } found) return found;
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0) return null;
        throw new FileNotFoundException(
            "The browser tests need Chromium or Chrome, and Playwright could not install its own. Install one (Debian: apt-get install chromium), "
            + "or set CHROME_PATH to the program.");
    }
}
