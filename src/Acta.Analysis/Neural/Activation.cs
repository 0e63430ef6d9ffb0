using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Acta.Analysis.Neural;

/// <summary>Functions of single elements, from additions, products and shifts alone: the same bits on every processor.</summary>
internal static class Activation
{
    /// <summary>What a negative input of the leaky rectifier is multiplied by.</summary>
    public const float Leak = 0.1f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        var twice = Vector256<float>.One / (Vector256<float>.One + Exp(x * -2f));
        return twice + twice - Vector256<float>.One;
    }

    /// <summary>Two to a split exponent times a polynomial of degree six (after Cephes); inputs beyond ±87 are clamped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var magic = Vector256.Create(12582912f);
        var shifted = Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), magic);
        var n = shifted - magic;
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r + Vector256<float>.One);
        var scale = (shifted.AsInt32() - magic.AsInt32() + Vector256.Create(127)) << 23;
        return p * scale.AsSingle();
    }

    /// <summary>The exponential of one number, by the same steps as the vectors take.</summary>
    public static float Exp(float x) => Exp(Vector256.Create(x)).ToScalar();

    /// <summary>Rectifies in place: negative values are multiplied by <see cref="Leak"/>.</summary>
    public static void LeakyRectify(Span<float> values)
    {
        var i = 0;
        for (; i + Vector256<float>.Count <= values.Length; i += Vector256<float>.Count)
        {
            var part = values[i..];
            var x = Vector256.Create<float>(part);
            Vector256.MaxNative(x, x * Leak).CopyTo(part);
        }

        for (; i < values.Length; i++)
        {
            values[i] = Math.Max(values[i], values[i] * Leak);
        }
    }

    /// <summary>Index of the greatest value, the first among equals.</summary>
    public static int ArgMax(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
            {
                best = i;
            }
        }

        return best;
    }
}
