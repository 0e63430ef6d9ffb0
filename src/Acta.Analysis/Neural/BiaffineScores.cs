using System.Runtime.Intrinsics;

namespace Acta.Analysis.Neural;

/// <summary>Products of vectors for the scores of arcs and relations.</summary>
internal static class BiaffineScores
{
    /// <summary>The inner product, summed in eight lanes and then pairwise: the same bits on every processor. The length is a multiple of 8.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        for (var j = 0; j < a.Length; j += Vector256<float>.Count)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(a[j..]), Vector256.Create(b[j..]), sum);
        }

        var half = sum.GetLower() + sum.GetUpper();
        return half[0] + half[2] + (half[1] + half[3]);
    }
}
