using Microsoft.Extensions.Options;
using Monographs.Web.Hosting;

namespace Monographs.Web.Caching;

/// <summary>The answers of the edition that readers see now. With another edition all of them are gone at once.</summary>
internal sealed class AnswerCache(EditionHolder holder, SiteMetrics metrics, IOptions<MonographsOptions> options)
{
    /// <summary>Compressed, the pages of some 1,500 monographs.</summary>
    private const int PageBytes = 16 << 20;

    /// <summary>Apart, so that no flood of searches drives the pages out.</summary>
    private const int QueryBytes = 4 << 20;

    /// <summary>Of what programs ask for. Apart also because the steps before it have a say, which is passed over for pages alone.</summary>
    private const int DataBytes = 4 << 20;

    private readonly bool _hasOwnAddress = options.Value.BaseAddress.Length > 0;
    private volatile Stock _stock = new(new());

    public int Count => _stock.Count;

    public AnswerKey KeyOf(HttpRequest request, string query) =>
        new(request.Path.Value ?? "", query, _hasOwnAddress ? "" : request.Scheme, _hasOwnAddress ? "" : request.Host.Value ?? "", AcceptEncoding.Choose(request.Headers.AcceptEncoding));

    public Answer? Find(in AnswerKey key)
    {
        var answer = StockOf(holder.Generation).Of(key).Find(key);
        if (answer is not null) metrics.CountCached(isHit: true);
        return answer;
    }

    /// <param name="generation">What the holder showed before the answer was made. If it shows something else by now, nobody can tell from which of the two the answer is.</param>
    public void Keep(in AnswerKey key, Answer answer, object generation)
    {
        metrics.CountCached(isHit: false);
        if (generation == holder.Generation) StockOf(generation).Of(key).Keep(key, answer);
    }

    private Stock StockOf(object generation)
    {
        var stock = _stock;
        if (stock.Generation != generation) _stock = stock = new(generation);
        return stock;
    }

    private sealed class Stock(object generation)
    {
        private readonly AnswerStore _pages = new(PageBytes);
        private readonly AnswerStore _queries = new(QueryBytes);
        private readonly AnswerStore _data = new(DataBytes);

        public object Generation => generation;

        public int Count => _pages.Count + _queries.Count + _data.Count;

        public AnswerStore Of(in AnswerKey key) => key.IsData ? _data : key.Query.Length == 0 ? _pages : _queries;
    }
}
