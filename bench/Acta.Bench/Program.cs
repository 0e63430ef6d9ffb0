using Acta.Bench;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(AnalyserBenchmarks).Assembly).Run(args);
