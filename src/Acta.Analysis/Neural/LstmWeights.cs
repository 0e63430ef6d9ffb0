namespace Acta.Analysis.Neural;

/// <summary>The weights of a long short-term memory in one direction; gates stand in the order input, forget, cell, output.</summary>
internal sealed class LstmWeights(string name, int inputs, int units)
{
    public int Inputs { get; } = inputs;

    public int Units { get; } = units;

    public Matrix Input { get; } = new($"{name}.input", inputs, 4 * units);

    public Matrix Recurrent { get; } = new($"{name}.recurrent", units, 4 * units);

    public Matrix Bias { get; } = new($"{name}.bias", 1, 4 * units);

    public IEnumerable<Matrix> Matrices => [Input, Recurrent, Bias];
}
