using System.CommandLine;
using Monographs.Benchmarks.Corpus;
using Monographs.Benchmarks.Searching;
using Monographs.Benchmarks.Steadiness;

return new RootCommand("Measures the site with a made-up content of any size, and tries what it withstands.")
{
    CorpusCommand.Create(),
    QualityCommand.Create(),
    LatencyCommand.Create(),
    FuzzCommand.Create(),
    KillCommand.Create(),
    SwitchCommand.Create(),
    StopCommand.Create(),
    ReplicasCommand.Create(),
    SoakCommand.Create(),
}.Parse(args).Invoke();
