using Monographs.Store;

namespace Monographs.Web.Hosting;

/// <summary>Whether the site is as it should be and, if not, why: in words that name no path and no version, because anybody may read them.</summary>
public sealed class SiteHealth(EditionHolder holder)
{
    private volatile bool _isStopping;
    private volatile string? _trouble;

    /// <summary>Whether somebody routes by the answers.</summary>
    public bool WasAsked { get; private set; }

    /// <summary>Why the newest content could not be published; null where it was.</summary>
    public string? Trouble
    {
        get => _trouble;
        private set
        {
            if (_trouble == value) return;
            _trouble = value;
            holder.Refresh();
        }
    }

    /// <summary>The site takes no new visitors, but answers those that come.</summary>
    public bool IsStopping
    {
        get => _isStopping;
        set => _isStopping = value;
    }

    /// <summary>What the site can do: answer pages, or not.</summary>
    public (bool IsReady, string Words) Ask()
    {
        WasAsked = true;
        return (holder.IsReady, _isStopping, Trouble, holder.IsHeldBack) switch
        {
            (_, true, _, _) => (false, "stopping"),
            (false, _, null, _) => (false, "no edition"),
            (false, _, var trouble, _) => (false, $"no edition: {trouble}"),
            (_, _, { } trouble, _) => (true, $"degraded: {trouble}; the last edition stays"),
            (_, _, _, true) => (true, "degraded: most monographs are gone from the content; the last edition stays until this is confirmed"),
            _ => (true, "ok"),
        };
    }

    /// <summary>The content could not be published.</summary>
    public void Report(Exception exception) => Trouble = Describe(exception);

    /// <summary>The content was published, or is as it was.</summary>
    public void ReportPublished() => Trouble = null;

    private static string Describe(Exception exception) => exception switch
    {
        DirectoryNotFoundException => "the content folder is gone",
        EditionException { Trouble: EditionTrouble.DiskFull } => "the disk for editions is full",
        EditionException { Trouble: EditionTrouble.ReadOnly } => "the editions folder is read-only",
        EditionException => "the editions folder cannot be written",
        IOException or UnauthorizedAccessException => "the content cannot be read",
        _ => "publishing failed",
    };
}
