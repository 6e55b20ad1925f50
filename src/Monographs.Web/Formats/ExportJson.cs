using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Monographs.Web.Api;

namespace Monographs.Web.Formats;

internal static class ExportJson
{
    /// <summary>Letters of every script stand as they are; what HTML takes for markup is escaped, so that the text is also safe inside a page.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The records of the API, in its spelling.</summary>
    public static readonly JsonSerializerOptions Records = MakeRecords();

    private static JsonSerializerOptions MakeRecords()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };
        ApiEndpoints.Configure(options);
        return options;
    }
}
