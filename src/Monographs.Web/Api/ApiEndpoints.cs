using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Monographs.Web.Caching;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>What other programs ask of the site: every monograph, row and name, as JSON with the field names of the content format.</summary>
internal static class ApiEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddScoped<Origin>()
        .ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions))
        .AddOpenApi(ApiDocument.Name, ApiDocument.Describe);

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Links.Api).AddEndpointFilterFactory(KnownParameters.Check).WithMetadata(new StoredAnswers(RefusesOtherKeys: true));
        api.MapMethods("/monographs", Methods, MonographEndpoints.List).Describe("Monographs", isAlwaysThere: true);
        api.MapMethods("/monographs/{slug}", Methods, MonographEndpoints.Get).Describe("Monographs").Produces(StatusCodes.Status301MovedPermanently);
        api.MapMethods("/doses", Methods, DoseEndpoints.List).Describe("Dose rows");
        api.MapMethods("/doses/{monograph}/{anchor}", Methods, DoseEndpoints.Get).Describe("Dose rows");
        api.MapMethods("/side-effects", Methods, SideEffectEndpoints.List).Describe("Side effects");
        api.MapMethods("/side-effects/{monograph}/{anchor}", Methods, SideEffectEndpoints.Get).Describe("Side effects");
        api.MapMethods("/names", Methods, NameEndpoints.List).Describe("Names", isAlwaysThere: true);
        api.MapMethods("/names/{name}", Methods, NameEndpoints.Get).Describe("Names");
        api.MapMethods("/search", Methods, SearchEndpoints.Search).Describe("Search", isAlwaysThere: true);
        api.MapMethods("/suggestions", Methods, SearchEndpoints.Suggest).Describe("Search", isAlwaysThere: true);
        var exports = app.MapGroup("").ExcludeFromDescription().AddEndpointFilterFactory(KnownParameters.Check).AddEndpointFilter<ExportHeaders>();
        exports.MapMethods(Links.DosingCsv, Methods, ExportEndpoints.DosesCsv);
        exports.MapMethods(Links.DosingJson, Methods, ExportEndpoints.DosesJson);
        exports.MapMethods(Links.SideEffectsCsv, Methods, ExportEndpoints.SideEffectsCsv);
        exports.MapMethods(Links.SideEffectsJson, Methods, ExportEndpoints.SideEffectsJson);
        app.MapMethods(Links.OpenApi, Methods, ApiDocument.GetAsync).ExcludeFromDescription().WithMetadata(new StoredAnswers());
    }

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string tag, bool isAlwaysThere = false)
    {
        endpoint.WithTags(tag).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status429TooManyRequests);
        return isAlwaysThere ? endpoint : endpoint.ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>One spelling for all names and words: lower case with hyphens, as in the files of the monographs.</summary>
    public static void Configure(JsonSerializerOptions json)
    {
        // Numbers are numbers: a reader need not expect them as text too.
        json.NumberHandling = JsonNumberHandling.Strict;
        json.PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower;
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }
}
