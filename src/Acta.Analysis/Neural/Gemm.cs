using System.Runtime.Intrinsics;

namespace Acta.Analysis.Neural;

/// <summary>
/// Matrix products in single precision. Every element is one chain of fused multiply-adds in the order of the inner dimension, whatever the
/// width of the processor's vectors and however many rows go together, so that results are the same bits everywhere.
/// </summary>
internal static unsafe class Gemm
{
    private const int Panel = GemmKernel.PanelWidth;

    [ThreadStatic]
    private static float[]? scratch;

    /// <summary>C[m×n] (+)= A[m×k] · B[k×n]. A is read with any strides, so a transposed A needs no copy; B and C have contiguous rows.</summary>
    public static void Multiply(
        int m, int n, int k,
        ReadOnlySpan<float> a, int aRow, int aColumn,
        ReadOnlySpan<float> b, int bRow,
        Span<float> c, int cRow,
        bool add)
    {
        Check(m, n, k, a, aRow, aColumn, c, cRow);
        if (m == 0 || n == 0)
        {
            return;
        }

        var panel = scratch;
        if (panel is null || panel.Length < k * Panel)
        {
            scratch = panel = new float[k * Panel];
        }

        fixed (float* pa = a, pb = panel, pc = c)
        {
            for (var j = 0; j < n; j += Panel)
            {
                var width = Math.Min(Panel, n - j);
                PackedMatrix.PackPanel(k, b[j..], bRow, width, panel);
                Columns(m, width, k, pa, aRow, aColumn, pb, pc + j, cRow, add);
            }
        }
    }

    /// <summary>C[m×n] (+)= A[m×k] · B[k×n], with B packed beforehand and A in contiguous rows.</summary>
    public static void Multiply(int m, ReadOnlySpan<float> a, int aRow, PackedMatrix b, Span<float> c, int cRow, bool add)
    {
        Check(m, b.Columns, b.Rows, a, aRow, 1, c, cRow);
        if (m == 0)
        {
            return;
        }

        fixed (float* pa = a, pb = b.Panels, pc = c)
        {
            for (var j = 0; j < b.Columns; j += Panel)
            {
                Columns(m, Math.Min(Panel, b.Columns - j), b.Rows, pa, aRow, 1, pb + ((long)j * b.Rows), pc + j, cRow, add);
            }
        }
    }

    private static void Check(int m, int n, int k, ReadOnlySpan<float> a, int aRow, int aColumn, Span<float> c, int cRow)
    {
        if (m > 0 && n > 0)
        {
            _ = k == 0 ? 0 : a[((m - 1) * aRow) + ((k - 1) * aColumn)];
            _ = c[((m - 1) * cRow) + n - 1];
        }
    }

    private static void Columns(int m, int width, int k, float* a, int aRow, int aColumn, float* panel, float* c, int cRow, bool add)
    {
        if (width < Panel)
        {
            NarrowColumns(m, width, k, a, aRow, aColumn, panel, c, cRow, add);
            return;
        }

        var i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; m - i > 4; i += 8)
            {
                GemmKernel.Rows8(Math.Min(8, m - i), k, a + ((long)i * aRow), aRow, aColumn, panel, c + ((long)i * cRow), cRow, add);
            }

            if (i < m)
            {
                GemmKernel.Rows4(m - i, k, a + ((long)i * aRow), aRow, aColumn, panel, c + ((long)i * cRow), cRow, add);
            }

            return;
        }

        for (; i < m; i += 6)
        {
            GemmKernel.HalfRows6(Math.Min(6, m - i), k, a + ((long)i * aRow), aRow, aColumn, panel, c + ((long)i * cRow), cRow, add);
            GemmKernel.HalfRows6(Math.Min(6, m - i), k, a + ((long)i * aRow), aRow, aColumn, panel + (Panel / 2), c + ((long)i * cRow) + (Panel / 2), cRow, add);
        }
    }

    /// <summary>The last columns, fewer than a panel: computed beside C and copied into it.</summary>
    private static void NarrowColumns(int m, int width, int k, float* a, int aRow, int aColumn, float* panel, float* c, int cRow, bool add)
    {
        const int rows = 8;
        var block = stackalloc float[rows * Panel];
        for (var i = 0; i < m; i += rows)
        {
            var count = Math.Min(rows, m - i);
            for (var r = 0; add && r < count; r++)
            {
                new Span<float>(c + ((long)(i + r) * cRow), width).CopyTo(new Span<float>(block + (r * Panel), Panel));
            }

            Columns(count, Panel, k, a + ((long)i * aRow), aRow, aColumn, panel, block, Panel, add);
            for (var r = 0; r < count; r++)
            {
                new Span<float>(block + (r * Panel), width).CopyTo(new Span<float>(c + ((long)(i + r) * cRow), width));
            }
        }
    }
}
