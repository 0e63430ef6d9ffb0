namespace Acta.Analysis.Neural;

/// <summary>A dense row-major matrix of learned weights.</summary>
internal sealed class Matrix(string name, int rows, int columns)
{
    public string Name { get; } = name;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public float[] Data { get; } = new float[rows * columns];

    public ReadOnlySpan<float> Row(int row) => Data.AsSpan(row * Columns, Columns);
}
