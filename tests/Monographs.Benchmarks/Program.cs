using System.CommandLine;
using Monographs.Benchmarks.Checking;
using Monographs.Benchmarks.Corpus;
using Monographs.Benchmarks.Steadiness;

return new RootCommand("Measures the site with a made-up content of any size, and tries what it withstands.")
{
    CorpusCommand.Create(),
    CheckCommand.Create(),
    KillCommand.Create(),
    SwitchCommand.Create(),
    StopCommand.Create(),
    ReplicasCommand.Create(),
    SoakCommand.Create(),
}.Parse(args).Invoke();
