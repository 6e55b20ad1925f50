using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Monographs.Web.Caching;
using Monographs.Web.Hosting;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>The rows that the filters of a page leave, in its order, for spreadsheets and programs.</summary>
internal static class ExportEndpoints
{
    private const string Csv = "text/csv; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    public static Results<PushStreamHttpResult, ProblemHttpResult> DosesCsv(RequestEdition current, Origin origin, HttpRequest request,
        string? drug, string? status, string? route, string? frequency, string? sort, string? order)
    {
        var faults = new QueryFaults();
        var query = DoseQuery.Read(current.Edition, faults, drug, status, route, frequency, sort, order);
        if (Refuse(faults, query.UnknownDrug, current, origin) is { } problem) return problem;
        return Stream(request, Csv, stream => RowExport.WriteCsvAsync(stream, CsvColumns.Doses, current.Edition.Doses.Enumerate(query.Filter).Select(entry => DoseRecord.Of(entry, origin))), "dosing.csv");
    }

    public static Results<PushStreamHttpResult, ProblemHttpResult> DosesJson(RequestEdition current, Origin origin, HttpRequest request, IOptions<JsonOptions> json,
        string? drug, string? status, string? route, string? frequency, string? sort, string? order)
    {
        var faults = new QueryFaults();
        var query = DoseQuery.Read(current.Edition, faults, drug, status, route, frequency, sort, order);
        if (Refuse(faults, query.UnknownDrug, current, origin) is { } problem) return problem;
        var doses = current.Edition.Doses;
        return Stream(request, Json, stream => RowExport.WriteJsonAsync(stream, json.Value.SerializerOptions, doses.Count(query.Filter), doses.Enumerate(query.Filter).Select(entry => DoseRecord.Of(entry, origin))));
    }

    public static Results<PushStreamHttpResult, ProblemHttpResult> SideEffectsCsv(RequestEdition current, Origin origin, HttpRequest request,
        string? drug, string? status, string? effect, string? sort, string? order)
    {
        var faults = new QueryFaults();
        var query = SideEffectQuery.Read(current.Edition, faults, drug, status, effect, sort, order);
        if (Refuse(faults, query.UnknownDrug, current, origin) is { } problem) return problem;
        return Stream(request, Csv, stream => RowExport.WriteCsvAsync(stream, CsvColumns.SideEffects, current.Edition.SideEffects.Enumerate(query.Filter).Select(entry => SideEffectRecord.Of(entry, origin))), "side-effects.csv");
    }

    public static Results<PushStreamHttpResult, ProblemHttpResult> SideEffectsJson(RequestEdition current, Origin origin, HttpRequest request, IOptions<JsonOptions> json,
        string? drug, string? status, string? effect, string? sort, string? order)
    {
        var faults = new QueryFaults();
        var query = SideEffectQuery.Read(current.Edition, faults, drug, status, effect, sort, order);
        if (Refuse(faults, query.UnknownDrug, current, origin) is { } problem) return problem;
        var effects = current.Edition.SideEffects;
        return Stream(request, Json, stream => RowExport.WriteJsonAsync(stream, json.Value.SerializerOptions, effects.Count(query.Filter), effects.Enumerate(query.Filter).Select(entry => SideEffectRecord.Of(entry, origin))));
    }

    private static ProblemHttpResult? Refuse(QueryFaults faults, string unknownDrug, RequestEdition current, Origin origin) =>
        faults.Any ? ApiProblem.BadQuery(faults.Text) : unknownDrug.Length > 0 ? NameEndpoints.Unknown(current.Edition, unknownDrug, origin) : null;

    private static PushStreamHttpResult Stream(HttpRequest request, string contentType, Func<Stream, Task> write, string? fileName = null) =>
        TypedResults.Stream(HttpMethods.IsHead(request.Method) ? _ => Task.CompletedTask : target => EncodeAsync(target, AcceptEncoding.Choose(request.Headers.AcceptEncoding), write), contentType, fileName);

    private static async Task EncodeAsync(Stream target, Coding coding, Func<Stream, Task> write)
    {
        if (coding is Coding.Identity)
        {
            await write(target);
            return;
        }
        await using var encoded = coding.Onto(target);
        await write(encoded);
    }
}
