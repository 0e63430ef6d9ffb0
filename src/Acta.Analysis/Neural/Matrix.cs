namespace Acta.Analysis.Neural;

/// <summary>A dense row-major matrix of learned weights.</summary>
internal sealed class Matrix(string name, int rows, int columns)
{
    public string Name { get; } = name;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public float[] Data { get; } = new float[rows * columns];

    /// <summary>The values as <see cref="Repack"/> last found them, laid out for products.</summary>
    public PackedMatrix Packed { get; private set; } = PackedMatrix.Empty;

    public ReadOnlySpan<float> Row(int row) => Data.AsSpan(row * Columns, Columns);

    /// <summary>Brings <see cref="Packed"/> up to date.</summary>
    public void Repack()
    {
        if (Packed.Rows != Rows)
        {
            Packed = new PackedMatrix(Rows, Columns);
        }

        Packed.Fill(Data);
    }
}
