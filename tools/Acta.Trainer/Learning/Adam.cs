using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>Adam with weight averaging; embedding rows move only when a batch touches them.</summary>
internal sealed class Adam
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;
    private const int AveragingInterval = 4;
    private readonly Matrix embedding;
    private readonly List<Matrix> dense;
    private readonly Dictionary<Matrix, (float[] First, float[] Second, float[] Average)> states;
    private int step;

    public Adam(Matrix embedding, IEnumerable<Matrix> dense)
    {
        this.embedding = embedding;
        this.dense = [.. dense];
        states = this.dense.Append(embedding).ToDictionary(m => m, m => (new float[m.Data.Length], new float[m.Data.Length], (float[])m.Data.Clone()));
    }

    /// <summary>Moves the weights against a gradient, whose norm is clipped, and the averages after the weights.</summary>
    public void Step(IReadOnlyList<Matrix> gradients, SparseGradient embeddingGradient, float rate, float clip, float averaging)
    {
        step++;
        var squares = 0f;
        foreach (var g in gradients)
        {
            squares += TensorPrimitives.SumOfSquares<float>(g.Data);
        }

        foreach (var row in embeddingGradient.Touched)
        {
            squares += TensorPrimitives.SumOfSquares<float>(embeddingGradient.Row(row));
        }

        var norm = MathF.Sqrt(squares);
        var scale = norm > clip ? clip / norm : 1f;
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, step)) / (1 - MathF.Pow(Beta1, step));
        for (var i = 0; i < dense.Count; i++)
        {
            var (first, second, _) = states[dense[i]];
            Move(dense[i].Data, gradients[i].Data, first, second, scale, corrected);
        }

        var table = states[embedding];
        foreach (var row in embeddingGradient.Touched)
        {
            var (from, width) = (row * embedding.Columns, embedding.Columns);
            Move(embedding.Data.AsSpan(from, width), embeddingGradient.Row(row), table.First.AsSpan(from, width), table.Second.AsSpan(from, width), scale, corrected);
        }

        if (step % AveragingInterval != 0)
        {
            return;
        }

        var warm = MathF.Min(MathF.Pow(averaging, AveragingInterval), (1f + step) / (10f + step));
        foreach (var (matrix, state) in states)
        {
            TensorPrimitives.Lerp(matrix.Data, state.Average, warm, state.Average);
        }
    }

    /// <summary>Puts the averages in the place of the weights, or the weights back.</summary>
    public void Swap()
    {
        foreach (var (matrix, state) in states)
        {
            for (var i = 0; i < matrix.Data.Length; i++)
            {
                (matrix.Data[i], state.Average[i]) = (state.Average[i], matrix.Data[i]);
            }

            matrix.Repack();
        }
    }

    private static void Move(Span<float> weights, ReadOnlySpan<float> gradient, Span<float> first, Span<float> second, float scale, float rate)
    {
        var i = 0;
        for (; i + Vector256<float>.Count <= weights.Length; i += Vector256<float>.Count)
        {
            var g = Vector256.Create(gradient[i..]) * scale;
            var m = (Vector256.Create<float>(first[i..]) * Beta1) + (g * (1 - Beta1));
            var v = (Vector256.Create<float>(second[i..]) * Beta2) + (g * g * (1 - Beta2));
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            (Vector256.Create<float>(weights[i..]) - (m * rate / (Vector256.Sqrt(v) + Vector256.Create(Epsilon)))).CopyTo(weights[i..]);
        }

        for (; i < weights.Length; i++)
        {
            var g = gradient[i] * scale;
            first[i] = (first[i] * Beta1) + (g * (1 - Beta1));
            second[i] = (second[i] * Beta2) + (g * g * (1 - Beta2));
            weights[i] -= first[i] * rate / (MathF.Sqrt(second[i]) + Epsilon);
        }
    }
}
