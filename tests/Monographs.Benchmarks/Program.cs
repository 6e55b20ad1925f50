using System.CommandLine;
using Monographs.Benchmarks.Corpus;
using Monographs.Benchmarks.Searching;

return new RootCommand("Measures the site with a made-up content of any size.")
{
    CorpusCommand.Create(), QualityCommand.Create(), LatencyCommand.Create(), FuzzCommand.Create(),
}.Parse(args).Invoke();
