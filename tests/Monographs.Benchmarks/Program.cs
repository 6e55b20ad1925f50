using System.CommandLine;
using Monographs.Benchmarks.Corpus;

return new RootCommand("Measures the site with a made-up content of any size.") { CorpusCommand.Create() }.Parse(args).Invoke();
