using Acta.Analysis;
using Acta.Analysis.Pipeline;

namespace Acta.Cli;

/// <summary>The analysers that there are, from text to trees and names; <see cref="Composition"/> has the whole pipelines.</summary>
internal static class Analysers
{
    /// <summary>The analyser of French.</summary>
    /// <exception cref="SetupException">Its model or a word list is missing or wrong.</exception>
    public static FrenchAnalyser French(Installation installation) => SetupException.Load(() => FrenchAnalyser.From(
        AnalyserModel.Load(Path.Combine(installation.Models, "fr", "analyser.model")),
        Path.Combine(installation.Resources, "fr", "tokenization")));

    /// <summary>The pipeline of an analyser's stages alone.</summary>
    public static AnalysisPipeline Pipeline(this FrenchAnalyser analyser) => new(analyser.Stages);
}
