using Monographs.Web.Hosting;

if (args.Contains(HealthCheck.Switch)) return await HealthCheck.RunAsync(args);
NativeHeaps.Limit();
try
{
    if (args.Contains(ConfirmLoss.Switch)) return ConfirmLoss.Run(args);
    // Settings and files stand beside the program, from wherever it is started.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddMonographs();
    await using var app = builder.Build();
    app.UseMonographs();
    await app.RunAsync();
    return 0;
}
catch (OperationCanceledException)
{
    // Stopped before it was up.
    return 0;
}
catch (Exception exception) when (StartFailure.Find(exception) is not null)
{
    return StartFailure.Report(exception);
}
