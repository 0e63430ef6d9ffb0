using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>Transposed copies of weights, made anew after each step; read by all shards.</summary>
internal sealed class Transposes(IEnumerable<Matrix> matrices)
{
    private readonly Dictionary<Matrix, float[]> copies = matrices.Where(m => m.Rows > 1).ToDictionary(m => m, m => new float[m.Data.Length]);

    public float[] Of(Matrix matrix) => copies[matrix];

    public void Refresh()
    {
        foreach (var (matrix, copy) in copies)
        {
            Rows.Transpose(matrix.Data, matrix.Rows, matrix.Columns, copy);
        }
    }
}
