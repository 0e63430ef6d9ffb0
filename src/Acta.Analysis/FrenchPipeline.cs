using Acta.Analysis.Claims;
using Acta.Analysis.Coding;
using Acta.Analysis.Knowledge;
using Acta.Analysis.Parties;
using Acta.Analysis.Pipeline;
using Acta.Analysis.Time;

namespace Acta.Analysis;

/// <summary>The pipeline for French, from article to record.</summary>
public static class FrenchPipeline
{
    /// <summary>Loads all stages with their data; the pipeline is immutable and safe on any thread.</summary>
    /// <param name="resources">The folder of rules, lexicons and knowledge.</param>
    /// <param name="models">The folder of trained models.</param>
    /// <exception cref="IOException">A file is missing; the message names it.</exception>
    /// <exception cref="InvalidDataException">A file is wrong; the message tells where.</exception>
    /// <exception cref="FormatException">A file is wrong; the message tells where.</exception>
    public static AnalysisPipeline Load(string resources, string models)
    {
        var french = Path.Combine(resources, "fr");
        var analyser = FrenchAnalyser.From(AnalyserModel.Load(Path.Combine(models, "fr", "analyser.model")), Path.Combine(french, "tokenization"));
        var times = TimeGrammar.Load(Path.Combine(french, "time"));
        return new AnalysisPipeline(
        [
            .. analyser.Stages,
            new TimeStage(times),
            new PartiesStage(KnowledgeBase.Load(Path.Combine(resources, "knowledge"))),
            ClaimsStage.Load(french),
            CodingStage.Load(Path.Combine(french, "events"), new EventDating(times)),
        ]);
    }
}
