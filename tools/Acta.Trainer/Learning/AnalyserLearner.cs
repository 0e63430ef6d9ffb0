using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>
/// Learns the analyser's weights. A batch is always cut into the same shards, whose gradients are added in order, so that the result does not
/// depend on the number of threads.
/// </summary>
internal sealed class AnalyserLearner
{
    private const int ShardCount = 2;
    private readonly AnalyserWeights weights;
    private readonly Transposes transposes;
    private readonly AnalyserShard[] shards;
    private readonly ParallelOptions parallel;

    public AnalyserLearner(AnalyserWeights weights, Dropout dropout, int threads, AnalyserWeights? start, SplitMix random)
    {
        this.weights = weights;
        Initialiser.Embedding(weights.Embedding, random);
        foreach (var lstm in (LstmWeights[])[weights.Forward1, weights.Backward1, weights.Forward2, weights.Backward2])
        {
            Initialiser.Lstm(lstm, random);
        }

        foreach (var layer in (Dense[])[weights.TagHidden, weights.Tags, weights.ParseHidden, weights.RelationDependent, weights.Names])
        {
            Initialiser.Dense(layer, random);
        }

        foreach (var matrix in (Matrix[])[weights.Arc, weights.Relation, weights.RelationHead, weights.ArcRoot, weights.RelationRoot])
        {
            Initialiser.Uniform(matrix, random);
        }

        if (start is not null)
        {
            foreach (var (target, source) in weights.Matrices.Zip(start.Matrices))
            {
                source.Data.CopyTo(target.Data, 0);
            }
        }

        transposes = new Transposes(weights.DenseMatrices);
        shards = [.. Enumerable.Range(0, ShardCount).Select(_ => new AnalyserShard(weights, transposes, dropout))];
        parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Adam = new Adam(weights.Embedding, weights.DenseMatrices);
    }

    public Adam Adam { get; }

    /// <summary>The losses of all shards since the last call.</summary>
    public AnalyserLoss TakeLoss()
    {
        var sum = new AnalyserLoss();
        foreach (var loss in shards.Select(s => s.Loss))
        {
            (sum.Tags, sum.Arcs, sum.Relations, sum.Names) = (sum.Tags + loss.Tags, sum.Arcs + loss.Arcs, sum.Relations + loss.Relations, sum.Names + loss.Names);
            (loss.Tags, loss.Arcs, loss.Relations, loss.Names) = (0, 0, 0, 0);
        }

        return sum;
    }

    /// <summary>One step on one batch.</summary>
    public void Step(IReadOnlyList<AnalyserSentence> batch, float rate, ulong seed)
    {
        transposes.Refresh();
        var treeWords = (int)Math.Max(1, batch.Where(s => s.Heads is not null).Sum(s => s.Length * s.Weight));
        var nameWords = Math.Max(1, batch.Where(s => s.Names is not null).Sum(s => s.Length));
        var parts = Cut(batch);
        Parallel.For(0, ShardCount, parallel, i => shards[i].Run(parts[i], treeWords, nameWords, new SplitMix(seed + (ulong)i)));
        var sum = shards[0];
        var target = sum.Gradient.DenseMatrices.ToList();
        for (var i = 1; i < ShardCount; i++)
        {
            var at = 0;
            foreach (var matrix in shards[i].Gradient.DenseMatrices)
            {
                System.Numerics.Tensors.TensorPrimitives.Add(target[at].Data, matrix.Data, target[at].Data);
                at++;
            }

            sum.EmbeddingGradient.Add(shards[i].EmbeddingGradient);
        }

        Adam.Step(target, sum.EmbeddingGradient, rate, clip: 2f, averaging: 0.998f);
    }

    private static List<AnalyserSentence>[] Cut(IReadOnlyList<AnalyserSentence> batch)
    {
        var parts = new List<AnalyserSentence>[ShardCount];
        for (var i = 0; i < ShardCount; i++)
        {
            parts[i] = [];
        }

        var sizes = new int[ShardCount];
        foreach (var sentence in batch.OrderByDescending(s => s.Length))
        {
            var least = Array.IndexOf(sizes, sizes.Min());
            parts[least].Add(sentence);
            sizes[least] += sentence.Length;
        }

        return parts;
    }
}
