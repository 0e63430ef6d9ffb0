namespace Acta.Analysis.Neural;

/// <summary>A matrix cut into panels of columns, each contiguous and the last filled up with zeros, so that products read memory in order.</summary>
internal sealed class PackedMatrix
{
    public PackedMatrix(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        Panels = new float[(columns + GemmKernel.PanelWidth - 1) / GemmKernel.PanelWidth * GemmKernel.PanelWidth * rows];
    }

    public static PackedMatrix Empty { get; } = new(0, 0);

    public int Rows { get; }

    public int Columns { get; }

    public float[] Panels { get; }

    /// <summary>Takes the values of contiguous rows.</summary>
    public void Fill(ReadOnlySpan<float> values)
    {
        for (var j = 0; j < Columns; j += GemmKernel.PanelWidth)
        {
            PackPanel(Rows, values[j..], Columns, Math.Min(GemmKernel.PanelWidth, Columns - j), Panels.AsSpan(j * Rows));
        }
    }

    /// <summary>Copies some columns of contiguous rows into a panel.</summary>
    public static void PackPanel(int rows, ReadOnlySpan<float> source, int sourceRow, int width, Span<float> panel)
    {
        for (var row = 0; row < rows; row++)
        {
            var target = panel.Slice(row * GemmKernel.PanelWidth, GemmKernel.PanelWidth);
            source.Slice(row * sourceRow, width).CopyTo(target);
            target[width..].Clear();
        }
    }
}
