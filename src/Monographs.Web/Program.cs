using Monographs.Web.Hosting;

if (args.Contains(HealthCheck.Switch)) return await HealthCheck.RunAsync(args);
try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddMonographs();
    await using var app = builder.Build();
    app.UseMonographs();
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartFailure.Find(exception) is not null)
{
    return StartFailure.Report(exception);
}
