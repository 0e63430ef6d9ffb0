using System.Numerics.Tensors;
using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>Products and sums over rows that the way back needs.</summary>
internal static class Rows
{
    /// <summary>A buffer of at least this length, kept between uses.</summary>
    public static Span<float> Reserve(ref float[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new float[length];
        }

        return buffer.AsSpan(0, length);
    }

    /// <summary>The transposed copy of a matrix.</summary>
    public static void Transpose(ReadOnlySpan<float> source, int rows, int columns, Span<float> target)
    {
        const int block = 16;
        for (var r0 = 0; r0 < rows; r0 += block)
        {
            for (var c0 = 0; c0 < columns; c0 += block)
            {
                for (var r = r0; r < Math.Min(rows, r0 + block); r++)
                {
                    for (var c = c0; c < Math.Min(columns, c0 + block); c++)
                    {
                        target[(c * rows) + r] = source[(r * columns) + c];
                    }
                }
            }
        }
    }

    /// <summary>gradient += inputᵀ · outputGradient.</summary>
    public static void AddOuter(int rows, ReadOnlySpan<float> input, int inputWidth, int inputs, ReadOnlySpan<float> outputGradient, int outputs, Span<float> gradient) =>
        Gemm.Multiply(inputs, outputs, rows, input, 1, inputWidth, outputGradient, outputs, gradient, outputs, add: true);

    /// <summary>gradient += the sum of the rows.</summary>
    public static void AddSum(int rows, ReadOnlySpan<float> values, int width, Span<float> gradient)
    {
        for (var row = 0; row < rows; row++)
        {
            TensorPrimitives.Add(gradient, values.Slice(row * width, width), gradient);
        }
    }

    /// <summary>The way back through an affine layer; <paramref name="inputGradient"/> is overwritten, or left alone where empty.</summary>
    public static void DenseBack(Dense layer, Dense gradient, Transposes transposes, int rows, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, Span<float> inputGradient, bool add = false)
    {
        AddOuter(rows, input, layer.Inputs, layer.Inputs, outputGradient, layer.Outputs, gradient.Weights.Data);
        AddSum(rows, outputGradient, layer.Outputs, gradient.Bias.Data);
        if (!inputGradient.IsEmpty)
        {
            Gemm.Multiply(rows, outputGradient, layer.Outputs, transposes.Of(layer.Weights), inputGradient, layer.Inputs, add);
        }
    }

    /// <summary>The way back through the leaky rectifier, told from its outputs.</summary>
    public static void RectifyBack(ReadOnlySpan<float> output, Span<float> gradient)
    {
        for (var i = 0; i < output.Length; i++)
        {
            if (output[i] < 0)
            {
                gradient[i] *= Activation.Leak;
            }
        }
    }

    /// <summary>Turns scores into probabilities less the truth, and returns the loss.</summary>
    public static float SoftmaxLoss(ReadOnlySpan<float> scores, int gold, float weight, Span<float> gradient)
    {
        var max = TensorPrimitives.Max(scores);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            sum += gradient[i] = MathF.Exp(scores[i] - max);
        }

        var loss = MathF.Log(sum) - (scores[gold] - max);
        var factor = weight / sum;
        for (var i = 0; i < scores.Length; i++)
        {
            gradient[i] *= factor;
        }

        gradient[gold] -= weight;
        return loss * weight;
    }
}
