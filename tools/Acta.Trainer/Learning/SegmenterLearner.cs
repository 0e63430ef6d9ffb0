using System.Numerics.Tensors;
using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>Learns the segmenter's weights, one batch of sequences at a time, on one thread.</summary>
internal sealed class SegmenterLearner(SegmenterWeights weights, SplitMix random)
{
    private const float InputDropout = 0.45f;
    private const float RecurrentDropout = 0.2f;
    private readonly SegmenterWeights gradient = new(0, weights.Embedding.Columns, weights.Units);
    private readonly SparseGradient embeddingGradient = new(weights.Embedding.Columns);
    private readonly Transposes transposes = new(weights.DenseMatrices);
    private readonly BiLstmLayer layer = new(weights.Forward, weights.Backward);
    private readonly SequenceBatch batch = new();
    private readonly Adam adam = new(weights.Embedding, weights.DenseMatrices);

    public Adam Adam => adam;

    /// <summary>One step; returns the mean loss a token.</summary>
    public float Step(IReadOnlyList<SegmenterSequence> sequences, float rate)
    {
        transposes.Refresh();
        embeddingGradient.Clear();
        foreach (var matrix in gradient.DenseMatrices)
        {
            Array.Clear(matrix.Data);
        }

        batch.Pack([.. sequences.Select(s => s.Rows.Count)]);
        var (rows, embedding, width) = (batch.Rows, weights.Embedding.Columns, 2 * weights.Units);
        var input = new float[rows * embedding];
        var mask = new float[rows * embedding];
        var (hidden, hiddenMask) = (new float[rows * width], new float[rows * width]);
        var (scores, scoreGradient) = (new float[rows * 2], new float[rows * 2]);
        ForEachRow(sequences, (sequence, t, row) => EmbeddingSum.Write(weights.Embedding, sequence.Rows[t], input.AsSpan(row * embedding, embedding)));
        random.FillMask(mask, InputDropout);
        TensorPrimitives.Multiply(input, mask, input);
        layer.Run(batch, input, hidden, RecurrentDropout, random);
        random.FillMask(hiddenMask, InputDropout);
        var dropped = new float[rows * width];
        TensorPrimitives.Multiply(hidden, hiddenMask, dropped);
        weights.Output.Run(rows, dropped, scores);
        var loss = 0f;
        ForEachRow(sequences, (sequence, t, row) =>
        {
            loss += Logistic(scores[2 * row], sequence.Ends[t], 1f / rows, ref scoreGradient[2 * row]);
            if (sequence.Splits[t] is { } split)
            {
                loss += Logistic(scores[(2 * row) + 1], split, 1f / rows, ref scoreGradient[(2 * row) + 1]);
            }
        });

        var hiddenGradient = new float[rows * width];
        var inputGradient = new float[rows * embedding];
        Rows.DenseBack(weights.Output, gradient.Output, transposes, rows, dropped, scoreGradient, hiddenGradient);
        TensorPrimitives.Multiply(hiddenGradient, hiddenMask, hiddenGradient);
        layer.Back(batch, input, hiddenGradient, inputGradient, masked: true, gradient.Forward, gradient.Backward, transposes);
        TensorPrimitives.Multiply(inputGradient, mask, inputGradient);
        ForEachRow(sequences, (sequence, t, row) =>
        {
            foreach (var feature in sequence.Rows[t])
            {
                EmbeddingSum.Add(embeddingGradient.Row(feature), inputGradient.AsSpan(row * embedding, embedding));
            }
        });
        adam.Step([.. gradient.DenseMatrices], embeddingGradient, rate, clip: 1f, averaging: 0.998f);
        return loss;
    }

    private void ForEachRow(IReadOnlyList<SegmenterSequence> sequences, Action<SegmenterSequence, int, int> action)
    {
        for (var place = 0; place < batch.Count; place++)
        {
            var sequence = sequences[batch.Sequence(place)];
            for (var t = 0; t < sequence.Rows.Count; t++)
            {
                action(sequence, t, batch.Row(place, t));
            }
        }
    }

    private static float Logistic(float score, bool gold, float weight, ref float gradient)
    {
        var probability = 1f / (1f + MathF.Exp(-score));
        gradient = (probability - (gold ? 1f : 0f)) * weight;
        return -MathF.Log(MathF.Max(gold ? probability : 1f - probability, 1e-7f)) * weight;
    }
}
