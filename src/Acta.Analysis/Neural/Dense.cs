namespace Acta.Analysis.Neural;

/// <summary>The weights of an affine layer.</summary>
internal sealed class Dense(string name, int inputs, int outputs)
{
    public int Inputs { get; } = inputs;

    public int Outputs { get; } = outputs;

    public Matrix Weights { get; } = new($"{name}.weights", inputs, outputs);

    public Matrix Bias { get; } = new($"{name}.bias", 1, outputs);

    public IEnumerable<Matrix> Matrices => [Weights, Bias];

    /// <summary>Writes the affine image of each input row.</summary>
    public void Run(int rows, ReadOnlySpan<float> input, Span<float> output)
    {
        for (var row = 0; row < rows; row++)
        {
            Bias.Data.CopyTo(output[(row * Outputs)..]);
        }

        Gemm.Multiply(rows, input, Inputs, Weights.Packed, output, Outputs, add: true);
    }
}
