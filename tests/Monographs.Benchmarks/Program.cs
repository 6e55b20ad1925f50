using System.CommandLine;
using Monographs.Benchmarks.Corpus;
using Monographs.Benchmarks.Publishing;

return new RootCommand("Measures the site with a made-up content of any size.") { CorpusCommand.Create(), PublicationCommand.Create() }.Parse(args).Invoke();
