using System.Runtime.Intrinsics;

namespace Acta.Analysis.Neural;

/// <summary>
/// The inner loops of <see cref="Gemm"/>: some rows of A times a panel of B, whose rows are <see cref="PanelWidth"/> contiguous elements. Rows
/// past the last are taken as the last, which writes the same values twice.
/// </summary>
internal static unsafe class GemmKernel
{
    /// <summary>Columns of a panel.</summary>
    public const int PanelWidth = 32;

    /// <summary>Adds up to eight rows, on vectors of sixteen.</summary>
    public static void Rows8(int rows, int k, float* a, int aRow, int aColumn, float* panel, float* c, int cRow, bool add)
    {
        var last = rows - 1;
        float* a0 = a, a1 = a + (Math.Min(1, last) * aRow), a2 = a + (Math.Min(2, last) * aRow), a3 = a + (Math.Min(3, last) * aRow);
        float* a4 = a + (Math.Min(4, last) * aRow), a5 = a + (Math.Min(5, last) * aRow), a6 = a + (Math.Min(6, last) * aRow), a7 = a + (Math.Min(7, last) * aRow);
        float* c0 = c, c1 = c + (Math.Min(1, last) * cRow), c2 = c + (Math.Min(2, last) * cRow), c3 = c + (Math.Min(3, last) * cRow);
        float* c4 = c + (Math.Min(4, last) * cRow), c5 = c + (Math.Min(5, last) * cRow), c6 = c + (Math.Min(6, last) * cRow), c7 = c + (Math.Min(7, last) * cRow);
        var z = Vector512<float>.Zero;
        Vector512<float> l0 = z, h0 = z, l1 = z, h1 = z, l2 = z, h2 = z, l3 = z, h3 = z, l4 = z, h4 = z, l5 = z, h5 = z, l6 = z, h6 = z, l7 = z, h7 = z;
        if (add)
        {
            l0 = Vector512.Load(c0); h0 = Vector512.Load(c0 + 16); l1 = Vector512.Load(c1); h1 = Vector512.Load(c1 + 16);
            l2 = Vector512.Load(c2); h2 = Vector512.Load(c2 + 16); l3 = Vector512.Load(c3); h3 = Vector512.Load(c3 + 16);
            l4 = Vector512.Load(c4); h4 = Vector512.Load(c4 + 16); l5 = Vector512.Load(c5); h5 = Vector512.Load(c5 + 16);
            l6 = Vector512.Load(c6); h6 = Vector512.Load(c6 + 16); l7 = Vector512.Load(c7); h7 = Vector512.Load(c7 + 16);
        }

        for (nint p = 0, at = 0; p < k; p++, at += aColumn, panel += PanelWidth)
        {
            Vector512<float> low = Vector512.Load(panel), high = Vector512.Load(panel + 16);
            var x = Vector512.Create(a0[at]);
            l0 = Vector512.FusedMultiplyAdd(x, low, l0); h0 = Vector512.FusedMultiplyAdd(x, high, h0);
            x = Vector512.Create(a1[at]);
            l1 = Vector512.FusedMultiplyAdd(x, low, l1); h1 = Vector512.FusedMultiplyAdd(x, high, h1);
            x = Vector512.Create(a2[at]);
            l2 = Vector512.FusedMultiplyAdd(x, low, l2); h2 = Vector512.FusedMultiplyAdd(x, high, h2);
            x = Vector512.Create(a3[at]);
            l3 = Vector512.FusedMultiplyAdd(x, low, l3); h3 = Vector512.FusedMultiplyAdd(x, high, h3);
            x = Vector512.Create(a4[at]);
            l4 = Vector512.FusedMultiplyAdd(x, low, l4); h4 = Vector512.FusedMultiplyAdd(x, high, h4);
            x = Vector512.Create(a5[at]);
            l5 = Vector512.FusedMultiplyAdd(x, low, l5); h5 = Vector512.FusedMultiplyAdd(x, high, h5);
            x = Vector512.Create(a6[at]);
            l6 = Vector512.FusedMultiplyAdd(x, low, l6); h6 = Vector512.FusedMultiplyAdd(x, high, h6);
            x = Vector512.Create(a7[at]);
            l7 = Vector512.FusedMultiplyAdd(x, low, l7); h7 = Vector512.FusedMultiplyAdd(x, high, h7);
        }

        l0.Store(c0); h0.Store(c0 + 16); l1.Store(c1); h1.Store(c1 + 16); l2.Store(c2); h2.Store(c2 + 16); l3.Store(c3); h3.Store(c3 + 16);
        l4.Store(c4); h4.Store(c4 + 16); l5.Store(c5); h5.Store(c5 + 16); l6.Store(c6); h6.Store(c6 + 16); l7.Store(c7); h7.Store(c7 + 16);
    }

    /// <summary>Adds up to four rows, on vectors of sixteen.</summary>
    public static void Rows4(int rows, int k, float* a, int aRow, int aColumn, float* panel, float* c, int cRow, bool add)
    {
        var last = rows - 1;
        float* a0 = a, a1 = a + (Math.Min(1, last) * aRow), a2 = a + (Math.Min(2, last) * aRow), a3 = a + (Math.Min(3, last) * aRow);
        float* c0 = c, c1 = c + (Math.Min(1, last) * cRow), c2 = c + (Math.Min(2, last) * cRow), c3 = c + (Math.Min(3, last) * cRow);
        var z = Vector512<float>.Zero;
        Vector512<float> l0 = z, h0 = z, l1 = z, h1 = z, l2 = z, h2 = z, l3 = z, h3 = z;
        if (add)
        {
            l0 = Vector512.Load(c0); h0 = Vector512.Load(c0 + 16); l1 = Vector512.Load(c1); h1 = Vector512.Load(c1 + 16);
            l2 = Vector512.Load(c2); h2 = Vector512.Load(c2 + 16); l3 = Vector512.Load(c3); h3 = Vector512.Load(c3 + 16);
        }

        for (nint p = 0, at = 0; p < k; p++, at += aColumn, panel += PanelWidth)
        {
            Vector512<float> low = Vector512.Load(panel), high = Vector512.Load(panel + 16);
            var x = Vector512.Create(a0[at]);
            l0 = Vector512.FusedMultiplyAdd(x, low, l0); h0 = Vector512.FusedMultiplyAdd(x, high, h0);
            x = Vector512.Create(a1[at]);
            l1 = Vector512.FusedMultiplyAdd(x, low, l1); h1 = Vector512.FusedMultiplyAdd(x, high, h1);
            x = Vector512.Create(a2[at]);
            l2 = Vector512.FusedMultiplyAdd(x, low, l2); h2 = Vector512.FusedMultiplyAdd(x, high, h2);
            x = Vector512.Create(a3[at]);
            l3 = Vector512.FusedMultiplyAdd(x, low, l3); h3 = Vector512.FusedMultiplyAdd(x, high, h3);
        }

        l0.Store(c0); h0.Store(c0 + 16); l1.Store(c1); h1.Store(c1 + 16); l2.Store(c2); h2.Store(c2 + 16); l3.Store(c3); h3.Store(c3 + 16);
    }

    /// <summary>Adds up to six rows of half a panel, on vectors of eight.</summary>
    public static void HalfRows6(int rows, int k, float* a, int aRow, int aColumn, float* panel, float* c, int cRow, bool add)
    {
        var last = rows - 1;
        float* a0 = a, a1 = a + (Math.Min(1, last) * aRow), a2 = a + (Math.Min(2, last) * aRow);
        float* a3 = a + (Math.Min(3, last) * aRow), a4 = a + (Math.Min(4, last) * aRow), a5 = a + (Math.Min(5, last) * aRow);
        float* c0 = c, c1 = c + (Math.Min(1, last) * cRow), c2 = c + (Math.Min(2, last) * cRow);
        float* c3 = c + (Math.Min(3, last) * cRow), c4 = c + (Math.Min(4, last) * cRow), c5 = c + (Math.Min(5, last) * cRow);
        var z = Vector256<float>.Zero;
        Vector256<float> l0 = z, h0 = z, l1 = z, h1 = z, l2 = z, h2 = z, l3 = z, h3 = z, l4 = z, h4 = z, l5 = z, h5 = z;
        if (add)
        {
            l0 = Vector256.Load(c0); h0 = Vector256.Load(c0 + 8); l1 = Vector256.Load(c1); h1 = Vector256.Load(c1 + 8);
            l2 = Vector256.Load(c2); h2 = Vector256.Load(c2 + 8); l3 = Vector256.Load(c3); h3 = Vector256.Load(c3 + 8);
            l4 = Vector256.Load(c4); h4 = Vector256.Load(c4 + 8); l5 = Vector256.Load(c5); h5 = Vector256.Load(c5 + 8);
        }

        for (nint p = 0, at = 0; p < k; p++, at += aColumn, panel += PanelWidth)
        {
            Vector256<float> low = Vector256.Load(panel), high = Vector256.Load(panel + 8);
            var x = Vector256.Create(a0[at]);
            l0 = Vector256.FusedMultiplyAdd(x, low, l0); h0 = Vector256.FusedMultiplyAdd(x, high, h0);
            x = Vector256.Create(a1[at]);
            l1 = Vector256.FusedMultiplyAdd(x, low, l1); h1 = Vector256.FusedMultiplyAdd(x, high, h1);
            x = Vector256.Create(a2[at]);
            l2 = Vector256.FusedMultiplyAdd(x, low, l2); h2 = Vector256.FusedMultiplyAdd(x, high, h2);
            x = Vector256.Create(a3[at]);
            l3 = Vector256.FusedMultiplyAdd(x, low, l3); h3 = Vector256.FusedMultiplyAdd(x, high, h3);
            x = Vector256.Create(a4[at]);
            l4 = Vector256.FusedMultiplyAdd(x, low, l4); h4 = Vector256.FusedMultiplyAdd(x, high, h4);
            x = Vector256.Create(a5[at]);
            l5 = Vector256.FusedMultiplyAdd(x, low, l5); h5 = Vector256.FusedMultiplyAdd(x, high, h5);
        }

        l0.Store(c0); h0.Store(c0 + 8); l1.Store(c1); h1.Store(c1 + 8); l2.Store(c2); h2.Store(c2 + 8);
        l3.Store(c3); h3.Store(c3 + 8); l4.Store(c4); h4.Store(c4 + 8); l5.Store(c5); h5.Store(c5 + 8);
    }
}
