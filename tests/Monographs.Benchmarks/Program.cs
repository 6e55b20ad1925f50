using System.CommandLine;
using Monographs.Benchmarks.Checking;
using Monographs.Benchmarks.Corpus;

return new RootCommand("Measures the site with a made-up content of any size.") { CorpusCommand.Create(), CheckCommand.Create() }.Parse(args).Invoke();
