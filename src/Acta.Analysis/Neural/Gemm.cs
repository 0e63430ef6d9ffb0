using System.Runtime.Intrinsics;

namespace Acta.Analysis.Neural;

/// <summary>
/// Matrix products in single precision. Every element is one chain of fused multiply-adds in the order of the inner dimension, whatever the
/// width of the processor's vectors and however many rows go together, so that results are the same bits everywhere.
/// </summary>
internal static unsafe class Gemm
{
    private const int RowBlock = 4;

    /// <summary>C[m×n] (+)= A[m×k] · B[k×n]. A is read with any strides, so a transposed A needs no copy; B and C have contiguous rows.</summary>
    public static void Multiply(
        int m, int n, int k,
        ReadOnlySpan<float> a, int aRow, int aColumn,
        ReadOnlySpan<float> b, int bRow,
        Span<float> c, int cRow,
        bool add)
    {
        if (m == 0 || n == 0)
        {
            return;
        }

        if (k > 0)
        {
            _ = a[((m - 1) * aRow) + ((k - 1) * aColumn)];
            _ = b[((k - 1) * bRow) + n - 1];
        }

        _ = c[((m - 1) * cRow) + n - 1];
        fixed (float* pa = a, pb = b, pc = c)
        {
            var j = 0;
            if (Vector512.IsHardwareAccelerated)
            {
                for (; j + 64 <= n; j += 64)
                {
                    Columns64(m, k, pa, aRow, aColumn, pb + j, bRow, pc + j, cRow, add);
                }
            }

            for (; j + 16 <= n; j += 16)
            {
                Columns16(m, k, pa, aRow, aColumn, pb + j, bRow, pc + j, cRow, add);
            }

            for (; j < n; j++)
            {
                Column(m, k, pa, aRow, aColumn, pb + j, bRow, pc + j, cRow, add);
            }
        }
    }

    private static void Columns64(int m, int k, float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, bool add)
    {
        var i = 0;
        for (; i + RowBlock <= m; i += RowBlock)
        {
            float* a0 = a + ((long)i * aRow), a1 = a0 + aRow, a2 = a1 + aRow, a3 = a2 + aRow;
            float* c0 = c + ((long)i * cRow), c1 = c0 + cRow, c2 = c1 + cRow, c3 = c2 + cRow;
            var z = Vector512<float>.Zero;
            Vector512<float> s00 = z, s01 = z, s02 = z, s03 = z, s10 = z, s11 = z, s12 = z, s13 = z;
            Vector512<float> s20 = z, s21 = z, s22 = z, s23 = z, s30 = z, s31 = z, s32 = z, s33 = z;
            if (add)
            {
                s00 = Vector512.Load(c0); s01 = Vector512.Load(c0 + 16); s02 = Vector512.Load(c0 + 32); s03 = Vector512.Load(c0 + 48);
                s10 = Vector512.Load(c1); s11 = Vector512.Load(c1 + 16); s12 = Vector512.Load(c1 + 32); s13 = Vector512.Load(c1 + 48);
                s20 = Vector512.Load(c2); s21 = Vector512.Load(c2 + 16); s22 = Vector512.Load(c2 + 32); s23 = Vector512.Load(c2 + 48);
                s30 = Vector512.Load(c3); s31 = Vector512.Load(c3 + 16); s32 = Vector512.Load(c3 + 32); s33 = Vector512.Load(c3 + 48);
            }

            var pb = b;
            for (long p = 0, at = 0; p < k; p++, at += aColumn, pb += bRow)
            {
                Vector512<float> b0 = Vector512.Load(pb), b1 = Vector512.Load(pb + 16), b2 = Vector512.Load(pb + 32), b3 = Vector512.Load(pb + 48);
                var x = Vector512.Create(a0[at]);
                s00 = Vector512.FusedMultiplyAdd(x, b0, s00); s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
                s02 = Vector512.FusedMultiplyAdd(x, b2, s02); s03 = Vector512.FusedMultiplyAdd(x, b3, s03);
                x = Vector512.Create(a1[at]);
                s10 = Vector512.FusedMultiplyAdd(x, b0, s10); s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
                s12 = Vector512.FusedMultiplyAdd(x, b2, s12); s13 = Vector512.FusedMultiplyAdd(x, b3, s13);
                x = Vector512.Create(a2[at]);
                s20 = Vector512.FusedMultiplyAdd(x, b0, s20); s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
                s22 = Vector512.FusedMultiplyAdd(x, b2, s22); s23 = Vector512.FusedMultiplyAdd(x, b3, s23);
                x = Vector512.Create(a3[at]);
                s30 = Vector512.FusedMultiplyAdd(x, b0, s30); s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
                s32 = Vector512.FusedMultiplyAdd(x, b2, s32); s33 = Vector512.FusedMultiplyAdd(x, b3, s33);
            }

            s00.Store(c0); s01.Store(c0 + 16); s02.Store(c0 + 32); s03.Store(c0 + 48);
            s10.Store(c1); s11.Store(c1 + 16); s12.Store(c1 + 32); s13.Store(c1 + 48);
            s20.Store(c2); s21.Store(c2 + 16); s22.Store(c2 + 32); s23.Store(c2 + 48);
            s30.Store(c3); s31.Store(c3 + 16); s32.Store(c3 + 32); s33.Store(c3 + 48);
        }

        for (; i < m; i++)
        {
            float* a0 = a + ((long)i * aRow), c0 = c + ((long)i * cRow);
            var z = Vector512<float>.Zero;
            Vector512<float> s0 = z, s1 = z, s2 = z, s3 = z;
            if (add)
            {
                s0 = Vector512.Load(c0); s1 = Vector512.Load(c0 + 16); s2 = Vector512.Load(c0 + 32); s3 = Vector512.Load(c0 + 48);
            }

            var pb = b;
            for (long p = 0, at = 0; p < k; p++, at += aColumn, pb += bRow)
            {
                var x = Vector512.Create(a0[at]);
                s0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(pb), s0);
                s1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(pb + 16), s1);
                s2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(pb + 32), s2);
                s3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(pb + 48), s3);
            }

            s0.Store(c0); s1.Store(c0 + 16); s2.Store(c0 + 32); s3.Store(c0 + 48);
        }
    }

    private static void Columns16(int m, int k, float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, bool add)
    {
        var i = 0;
        for (; i + RowBlock <= m; i += RowBlock)
        {
            float* a0 = a + ((long)i * aRow), a1 = a0 + aRow, a2 = a1 + aRow, a3 = a2 + aRow;
            float* c0 = c + ((long)i * cRow), c1 = c0 + cRow, c2 = c1 + cRow, c3 = c2 + cRow;
            var z = Vector256<float>.Zero;
            Vector256<float> s00 = z, s01 = z, s10 = z, s11 = z, s20 = z, s21 = z, s30 = z, s31 = z;
            if (add)
            {
                s00 = Vector256.Load(c0); s01 = Vector256.Load(c0 + 8); s10 = Vector256.Load(c1); s11 = Vector256.Load(c1 + 8);
                s20 = Vector256.Load(c2); s21 = Vector256.Load(c2 + 8); s30 = Vector256.Load(c3); s31 = Vector256.Load(c3 + 8);
            }

            var pb = b;
            for (long p = 0, at = 0; p < k; p++, at += aColumn, pb += bRow)
            {
                Vector256<float> b0 = Vector256.Load(pb), b1 = Vector256.Load(pb + 8);
                var x = Vector256.Create(a0[at]);
                s00 = Vector256.FusedMultiplyAdd(x, b0, s00); s01 = Vector256.FusedMultiplyAdd(x, b1, s01);
                x = Vector256.Create(a1[at]);
                s10 = Vector256.FusedMultiplyAdd(x, b0, s10); s11 = Vector256.FusedMultiplyAdd(x, b1, s11);
                x = Vector256.Create(a2[at]);
                s20 = Vector256.FusedMultiplyAdd(x, b0, s20); s21 = Vector256.FusedMultiplyAdd(x, b1, s21);
                x = Vector256.Create(a3[at]);
                s30 = Vector256.FusedMultiplyAdd(x, b0, s30); s31 = Vector256.FusedMultiplyAdd(x, b1, s31);
            }

            s00.Store(c0); s01.Store(c0 + 8); s10.Store(c1); s11.Store(c1 + 8);
            s20.Store(c2); s21.Store(c2 + 8); s30.Store(c3); s31.Store(c3 + 8);
        }

        for (; i < m; i++)
        {
            float* a0 = a + ((long)i * aRow), c0 = c + ((long)i * cRow);
            Vector256<float> s0 = add ? Vector256.Load(c0) : Vector256<float>.Zero, s1 = add ? Vector256.Load(c0 + 8) : Vector256<float>.Zero;
            var pb = b;
            for (long p = 0, at = 0; p < k; p++, at += aColumn, pb += bRow)
            {
                var x = Vector256.Create(a0[at]);
                s0 = Vector256.FusedMultiplyAdd(x, Vector256.Load(pb), s0);
                s1 = Vector256.FusedMultiplyAdd(x, Vector256.Load(pb + 8), s1);
            }

            s0.Store(c0); s1.Store(c0 + 8);
        }
    }

    private static void Column(int m, int k, float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, bool add)
    {
        for (var i = 0; i < m; i++)
        {
            float* a0 = a + ((long)i * aRow), pb = b;
            var sum = add ? c[(long)i * cRow] : 0f;
            for (long p = 0, at = 0; p < k; p++, at += aColumn, pb += bRow)
            {
                sum = MathF.FusedMultiplyAdd(a0[at], *pb, sum);
            }

            c[(long)i * cRow] = sum;
        }
    }
}
