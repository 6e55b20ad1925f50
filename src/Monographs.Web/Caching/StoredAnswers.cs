namespace Monographs.Web.Caching;

/// <summary>On an endpoint that is no page: what it answers is compressed and stored as pages are.</summary>
/// <param name="RefusesOtherKeys">Whether a query key that it does not read is a mistake, which it must come to see.</param>
internal sealed record StoredAnswers(bool RefusesOtherKeys = false);
