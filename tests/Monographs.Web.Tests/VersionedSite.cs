using AngleSharp;
using AngleSharp.Html.Dom;
using Monographs.Store.Tests;

namespace Monographs.Web.Tests;

/// <summary>A site over a real repository, in which a drug with two doses was published, corrected in one dose, and given another wording.</summary>
public sealed class VersionedSite : IAsyncLifetime
{
    public const string Other = "monographs/otherlumab.md";

    private readonly SmallSite _site;
    private readonly Repository _repository;

    public VersionedSite()
    {
        _site = new((Examplumab.File, Text("100 mg")), (Other, OtherText));
        _repository = new(_site.ContentFolder);
        _repository.Commit("Publish two drugs");
        Write(Text("150 mg"));
        _repository.Commit("Correct the dose of cohort A\n\nChange: safety");
        Write(Text("150 mg", overview: "It is a test."));
        _repository.Commit("Say it in other words");
    }

    public HttpClient Client => field ??= _site.NewClient();

    internal Repository Repository => _repository;

    private static string OtherText => Text("10 mg").Replace("title: Examplumab", "title: Otherlumab", StringComparison.Ordinal).Replace("generic: examplumab", "generic: otherlumab", StringComparison.Ordinal).Replace("EX-1", "OT-2", StringComparison.Ordinal);

    public static string Text(string dose, string overview = "It is a plain test.") => Examplumab.Text()
        .Replace("It is a test ", overview + " ", StringComparison.Ordinal)
        .Replace("Not yet written (due 2027-01-31).", $"""
            > [!PLAIN]
            > No dose is approved [@reference1].

            Table: Doses used in trials

            | Setting | Population | Dose | How often | Route | Note |
            | --- | --- | --- | --- | --- | --- |
            | Cohort A | Adults | {dose} | Every 2 weeks | Intravenous | 6-week cycles [@reference1] |
            | Cohort B | Adults | 200 mg | Every week | Intravenous | 6-week cycles [@reference1] |
            """, StringComparison.Ordinal);

    public void Write(string text, string file = Examplumab.File) => File.WriteAllText(Path.Combine(_site.ContentFolder, file), text);

    public async Task<IHtmlDocument> OpenAsync(string address) => (IHtmlDocument)await BrowsingContext.New().OpenAsync(
        request => request.Content(Client.GetStringAsync(address, TestContext.Current.CancellationToken).GetAwaiter().GetResult()), TestContext.Current.CancellationToken);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
