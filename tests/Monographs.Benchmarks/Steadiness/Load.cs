using System.Net;

namespace Monographs.Benchmarks.Steadiness;

/// <summary>Readers that ask one page after another until they are told to stop, and check every answer.</summary>
internal sealed class Load(Func<HttpClient> choose, IReadOnlyList<string> pages)
{
    private volatile bool _isStopping;
    private Task _readers = Task.CompletedTask;
    private int _answers;

    public int Answers => _answers;

    /// <summary>A reader that the site let down.</summary>
    public Exception? Fault { get; private set; }

    public void Start(int readers) => _readers = Task.WhenAll(Enumerable.Range(0, readers).Select(reader => Task.Run(() => ReadAsync(new Random(reader)))));

    public async Task StopAsync()
    {
        _isStopping = true;
        await _readers;
        if (Fault is not null) throw Fault;
    }

    private async Task ReadAsync(Random random)
    {
        var last = 0;
        while (!_isStopping)
        {
            var page = pages[random.Next(pages.Count)];
            try
            {
                using var answer = await choose().GetAsync(page);
                var html = await answer.Content.ReadAsStringAsync();
                Check.That(answer.StatusCode is HttpStatusCode.OK, $"{page} answered {(int)answer.StatusCode}.");
                var mark = MarkedContent.Read(page, html);
                Check.That(mark == 0 || mark >= last, $"{page} went back from {last} to {mark}.");
                last = Math.Max(last, mark);
                Interlocked.Increment(ref _answers);
            }
            catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.ConnectionError)
            {
                // Nobody listens: the site was stopped. Nothing was accepted, so nothing was lost.
                if (!_isStopping) await Task.Delay(5);
                Refused++;
            }
            catch (Exception exception)
            {
                Fault ??= exception;
                return;
            }
        }
    }

    /// <summary>How often nobody listened.</summary>
    public int Refused { get; private set; }
}
