using Acta.Analysis.Neural;

namespace Acta.Trainer.Learning;

/// <summary>Transposed copies of weights, packed for products and made anew after each step; read by all shards.</summary>
internal sealed class Transposes(IEnumerable<Matrix> matrices)
{
    private readonly List<Matrix> all = [.. matrices];
    private readonly Dictionary<Matrix, PackedMatrix> copies = matrices.Where(m => m.Rows > 1).ToDictionary(m => m, m => new PackedMatrix(m.Columns, m.Rows));
    private float[] scratch = [];

    public PackedMatrix Of(Matrix matrix) => copies[matrix];

    /// <summary>Takes the weights anew, and packs them themselves too.</summary>
    public void Refresh()
    {
        foreach (var matrix in all)
        {
            matrix.Repack();
            if (copies.TryGetValue(matrix, out var copy))
            {
                var transposed = Rows.Reserve(ref scratch, matrix.Data.Length);
                Rows.Transpose(matrix.Data, matrix.Rows, matrix.Columns, transposed);
                copy.Fill(transposed);
            }
        }
    }
}
