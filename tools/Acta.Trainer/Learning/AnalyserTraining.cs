using Acta.Analysis;
using Acta.Analysis.Names;
using Acta.Analysis.Neural;
using Acta.Core;
using Acta.Trainer.Data;

namespace Acta.Trainer.Learning;

/// <summary>Trains the analyser: each batch holds treebank sentences and others (with names, or with trees that a teacher told), about as many words of each.</summary>
internal sealed class AnalyserTraining(Options options, TrainingSet set, AnalyserModel? start, Action<string> log)
{
    private const int GoldWords = 480;
    private const int SilverWords = 480;
    private const float LeastRate = 0.05f;

    /// <summary>Trains for all epochs.</summary>
    /// <param name="afterEpoch">Called after each epoch with the averaged weights; returns what to log.</param>
    public void Train(Func<AnalyserWeights, string> afterEpoch)
    {
        var random = new SplitMix(options.Seed);
        var weights = new AnalyserWeights(start?.Analyser.Shape ?? new AnalyserShape(
            set.Table.Keys.Count, options.Embedding, options.Units, TagHidden: 128, ArcHidden: 128, RelationHidden: 48, NameHidden: 64,
            Enum.GetValues<Upos>().Length, set.Labels.FeatureSets.Length, set.Labels.Lemmas.Length, set.Labels.Relations.Length, NameTags.Count));
        var learner = new AnalyserLearner(weights, new Dropout(), options.Threads, start?.Analyser, random);
        var trees = set.Trees.ToArray();
        var silver = set.Silver.ToArray();
        random.Shuffle(silver.AsSpan());
        var silverAt = 0;
        var treeWords = trees.Sum(s => s.Length);
        var (done, all) = (0L, (long)treeWords * options.Epochs);
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            random.Shuffle(trees.AsSpan());
            var steps = 0;
            for (var at = 0; at < trees.Length; steps++)
            {
                var batch = new List<AnalyserSentence>();
                for (var words = 0; at < trees.Length && words < GoldWords; at++)
                {
                    batch.Add(trees[at]);
                    words += trees[at].Length;
                    done += trees[at].Length;
                }

                for (var words = 0; silver.Length > 0 && words < SilverWords; silverAt++)
                {
                    if (silverAt == silver.Length)
                    {
                        random.Shuffle(silver.AsSpan());
                        silverAt = 0;
                    }

                    batch.Add(silver[silverAt]);
                    words += silver[silverAt].Length;
                }

                learner.Step(batch, Rate((float)done / all), random.Next());
            }

            var loss = learner.TakeLoss();
            learner.Adam.Swap();
            var scores = afterEpoch(weights);
            learner.Adam.Swap();
            log($"epoch {epoch}/{options.Epochs}: tags {loss.Tags / steps:F3} arcs {loss.Arcs / steps:F3} relations {loss.Relations / steps:F3} names {loss.Names / steps:F3} {scores}");
        }
    }

    /// <summary>Rises over the first hundredth, then falls in a straight line.</summary>
    private float Rate(float part) => options.Rate * Math.Min(part * 100f, 1f) * (1f - (part * (1f - LeastRate)));
}
