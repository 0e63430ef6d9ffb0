using Acta.Analysis.Neural;
using Acta.Trainer.Learning;

namespace Acta.Trainer.Tests;

public sealed class LearningTests
{
    private static readonly AnalyserShape Shape = new(
        Features: 12, Embedding: 16, Units: 8, TagHidden: 16, ArcHidden: 16, RelationHidden: 8, NameHidden: 16, Upos: 4, FeatureSets: 3, Lemmas: 5, Relations: 6, NameTags: 21);

    private static readonly Dropout Nothing = new(0, 0, 0, 0, 0, 0, 0);

    [Fact]
    public void The_way_back_agrees_with_small_steps()
    {
        var random = new SplitMix(7);
        var weights = new AnalyserWeights(Shape);
        _ = new AnalyserLearner(weights, Nothing, 1, null, random);
        var transposes = new Transposes(weights.DenseMatrices);
        var shard = new AnalyserShard(weights, transposes, Nothing);
        var sentences = Sentences(random);
        float Loss()
        {
            transposes.Refresh();
            shard.Run(sentences, 1, 1, new SplitMix(1));
            var sum = shard.Loss.Tags + shard.Loss.Arcs + shard.Loss.Relations + shard.Loss.Names;
            (shard.Loss.Tags, shard.Loss.Arcs, shard.Loss.Relations, shard.Loss.Names) = (0, 0, 0, 0);
            return sum;
        }

        Loss();
        var gradients = shard.Gradient.DenseMatrices.Select(m => (float[])m.Data.Clone()).ToList();
        var embedding = Enumerable.Range(0, Shape.Features).SelectMany(row => shard.EmbeddingGradient.Row(row).ToArray()).ToArray();
        foreach (var (matrix, gradient) in weights.DenseMatrices.Zip(gradients).Append((weights.Embedding, embedding)))
        {
            for (var trial = 0; trial < 12; trial++)
            {
                const float step = 1e-3f;
                var at = random.NextInt(matrix.Data.Length);
                var before = matrix.Data[at];
                matrix.Data[at] = before + step;
                var above = Loss();
                matrix.Data[at] = before - step;
                var below = Loss();
                matrix.Data[at] = before;
                var slope = (above - below) / (2 * step);
                Assert.True(Math.Abs(slope - gradient[at]) < 0.06 + (0.05 * Math.Abs(slope)), $"{matrix.Name}[{at}]: {gradient[at]} against {slope}");
            }
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights_on_one_thread_and_on_two() =>
        Assert.Equal(Train(1).SelectMany(m => m.Data), Train(2).SelectMany(m => m.Data));

    private static IEnumerable<Matrix> Train(int threads)
    {
        var random = new SplitMix(3);
        var weights = new AnalyserWeights(Shape);
        var learner = new AnalyserLearner(weights, new Dropout(), threads, null, random);
        var sentences = Sentences(random);
        for (var step = 0; step < 5; step++)
        {
            learner.Step(sentences, 0.01f, random.Next());
        }

        return weights.Matrices;
    }

    private static List<AnalyserSentence> Sentences(SplitMix random)
    {
        var sentences = new List<AnalyserSentence>();
        foreach (var length in (int[])[5, 1, 3, 7])
        {
            int[] Draw(int limit) => [.. Enumerable.Range(0, length).Select(_ => random.NextInt(limit))];
            sentences.Add(new AnalyserSentence
            {
                Rows = [.. Enumerable.Range(0, length).Select(_ => new[] { random.NextInt(12), random.NextInt(12), random.NextInt(12) })],
                FormCounts = Draw(5),
                Upos = Draw(4),
                FeatureSets = Draw(3),
                Lemmas = Draw(5),
                Heads = [.. Enumerable.Range(0, length).Select(i => i - 1)],
                Relations = Draw(6),
                Names = Draw(21),
            });
        }

        return sentences;
    }
}
