using System.Runtime.Intrinsics;

namespace Acta.Analysis.Neural;

/// <summary>Sums of rows of an embedding table.</summary>
internal static class EmbeddingSum
{
    /// <summary>Writes the sum of the rows of a table.</summary>
    public static void Write(Matrix table, ReadOnlySpan<int> rows, Span<float> sum)
    {
        sum.Clear();
        foreach (var row in rows)
        {
            Add(sum, table.Row(row));
        }
    }

    /// <summary>Adds values to a sum; the length is a multiple of 8.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> values)
    {
        for (var j = 0; j < sum.Length; j += Vector256<float>.Count)
        {
            (Vector256.Create<float>(sum[j..]) + Vector256.Create(values[j..])).CopyTo(sum[j..]);
        }
    }
}
