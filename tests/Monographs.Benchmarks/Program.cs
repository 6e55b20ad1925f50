using System.CommandLine;
using Monographs.Benchmarks.Checking;
using Monographs.Benchmarks.Corpus;
using Monographs.Benchmarks.History;
using Monographs.Benchmarks.Publishing;
using Monographs.Benchmarks.Searching;
using Monographs.Benchmarks.Steadiness;

return new RootCommand("Measures the site with a made-up content of any size, and tries what it withstands.")
{
    CorpusCommand.Create(),
    PublicationCommand.Create(),
    CheckCommand.Create(),
    HistoryCommand.Create(),
    QualityCommand.Create(),
    LatencyCommand.Create(),
    FuzzCommand.Create(),
    KillCommand.Create(),
    SwitchCommand.Create(),
    StopCommand.Create(),
    ReplicasCommand.Create(),
    SoakCommand.Create(),
}.Parse(args).Invoke();
