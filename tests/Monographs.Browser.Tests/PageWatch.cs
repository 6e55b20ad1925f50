using Microsoft.Playwright;

namespace Monographs.Browser.Tests;

/// <summary>Notes what a page says in the console, what it asks of other hosts, and what it fails to load. Reports of the content security policy come by the console.</summary>
internal sealed class PageWatch
{
    private readonly List<string> _faults = [];

    public PageWatch(IPage page, string address)
    {
        page.Console += (_, message) => _faults.Add($"console: {message.Text}");
        page.PageError += (_, error) => _faults.Add($"error: {error}");
        page.RequestFailed += (_, request) => _faults.Add($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal)) _faults.Add($"elsewhere: {request.Url}");
        };
    }

    /// <param name="answer">The browser itself notes the status of a page that is an error on purpose.</param>
    public IEnumerable<string> FaultsOf(IResponse answer) => _faults.Where(fault => answer.Ok || !fault.Contains($"{answer.Status}", StringComparison.Ordinal));
}
