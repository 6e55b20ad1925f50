using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
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
        var api = app.MapGroup(Links.Api).AddEndpointFilterFactory(KnownParameters.Check).AddEndpointFilter<DataValidators>();
        Map("/monographs", MonographEndpoints.List, "Monographs", isAlwaysThere: true);
        Map("/monographs/{slug}", MonographEndpoints.Get, "Monographs").Produces(StatusCodes.Status301MovedPermanently);
        Map("/doses", DoseEndpoints.List, "Dose rows");
        Map("/doses/{monograph}/{anchor}", DoseEndpoints.Get, "Dose rows");
        Map("/side-effects", SideEffectEndpoints.List, "Side effects");
        Map("/side-effects/{monograph}/{anchor}", SideEffectEndpoints.Get, "Side effects");
        Map("/names", NameEndpoints.List, "Names", isAlwaysThere: true);
        Map("/names/{name}", NameEndpoints.Get, "Names");
        Map("/search", SearchEndpoints.Search, "Search", isAlwaysThere: true);
        var exports = app.MapGroup("").ExcludeFromDescription().AddEndpointFilterFactory(KnownParameters.Check).AddEndpointFilter<DataValidators>();
        exports.MapMethods(Links.DosingCsv, Methods, ExportEndpoints.DosesCsv);
        exports.MapMethods(Links.DosingJson, Methods, ExportEndpoints.DosesJson);
        exports.MapMethods(Links.SideEffectsCsv, Methods, ExportEndpoints.SideEffectsCsv);
        exports.MapMethods(Links.SideEffectsJson, Methods, ExportEndpoints.SideEffectsJson);
        app.MapMethods(Links.OpenApi, Methods, ApiDocument.GetAsync).ExcludeFromDescription().AddEndpointFilter<DataValidators>();

        RouteHandlerBuilder Map(string pattern, Delegate handler, string tag, bool isAlwaysThere = false)
        {
            var endpoint = api.MapMethods(pattern, Methods, handler).WithTags(tag).ProducesProblem(StatusCodes.Status400BadRequest);
            return isAlwaysThere ? endpoint : endpoint.ProducesProblem(StatusCodes.Status404NotFound);
        }
    }

    /// <summary>One spelling for all names and words: lower case with hyphens, as in the files of the monographs.</summary>
    public static void Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower;
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }
}
