namespace Acta.Analysis.Neural;

/// <summary>What a pass of <see cref="Lstm"/> leaves row by row: enough to go back through it. Reusable, not thread-safe.</summary>
internal sealed class LstmState
{
    /// <summary>The state that each row came from, after the recurrent mask.</summary>
    public float[] Previous = [];

    /// <summary>The four gates after their functions.</summary>
    public float[] Gates = [];

    /// <summary>The cell.</summary>
    public float[] Cell = [];

    /// <summary>The hyperbolic tangent of the cell.</summary>
    public float[] CellTanh = [];

    public void Reserve(int rows, int units)
    {
        if (Cell.Length < rows * units)
        {
            Previous = new float[rows * units];
            Gates = new float[rows * units * 4];
            Cell = new float[rows * units];
            CellTanh = new float[rows * units];
        }
    }
}
