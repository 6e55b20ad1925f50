using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Monographs.Store;

namespace Monographs.Web.Hosting;

/// <summary>What the operator reads, and the exit code, where the site cannot start. Other exceptions are faults of ours and keep their stack trace.</summary>
internal static class StartFailure
{
    public const int Settings = 2;
    public const int Publishing = 3;
    public const int Address = 4;

    /// <summary>The exit code for a failure that is the operator's to mend; null for any other.</summary>
    public static int? Find(Exception exception) => exception switch
    {
        OptionsValidationException => Settings,
        EditionException => Publishing,
        IOException { InnerException: AddressInUseException } => Address,
        _ => null,
    };

    public static int Report(Exception exception)
    {
        var lines = exception is OptionsValidationException settings ? settings.Failures : [exception.Message];
        foreach (var line in lines) Console.Error.WriteLine(EscapedText.Of(line));
        return Find(exception) ?? 1;
    }
}
