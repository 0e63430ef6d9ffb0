using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>First values of weights.</summary>
internal static class Initialiser
{
    public static void Embedding(Matrix table, SplitMix random) => Uniform(table, 0.1f, random);

    /// <summary>Uniform values after the sizes of the layer.</summary>
    public static void Uniform(Matrix matrix, SplitMix random) => Uniform(matrix, MathF.Sqrt(6f / (matrix.Rows + matrix.Columns)), random);

    public static void Dense(Dense layer, SplitMix random) => Uniform(layer.Weights, random);

    /// <summary>Uniform weights after the size of one gate; the forget gates open.</summary>
    public static void Lstm(LstmWeights weights, SplitMix random)
    {
        Uniform(weights.Input, MathF.Sqrt(6f / (weights.Inputs + weights.Units)), random);
        Uniform(weights.Recurrent, MathF.Sqrt(3f / weights.Units), random);
        weights.Bias.Data.AsSpan(weights.Units, weights.Units).Fill(1f);
    }

    private static void Uniform(Matrix matrix, float limit, SplitMix random)
    {
        foreach (ref var value in matrix.Data.AsSpan())
        {
            value = ((2f * random.NextFloat()) - 1f) * limit;
        }
    }
}
