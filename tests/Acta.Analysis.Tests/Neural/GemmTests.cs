using Acta.Analysis.Neural;
using CsCheck;

namespace Acta.Analysis.Tests.Neural;

public sealed class GemmTests
{
    [Fact]
    public void Products_are_the_bits_of_one_chain_of_fused_steps() =>
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 80], Gen.Int[1, 40], Gen.Bool, Gen.Int).Sample((m, n, k, add, seed) =>
        {
            var random = new Random(seed);
            var (a, b, c) = (Values(random, m * k), Values(random, k * n), Values(random, m * n));
            var expected = (float[])c.Clone();
            for (var i = 0; i < m; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    var sum = add ? c[(i * n) + j] : 0f;
                    for (var p = 0; p < k; p++)
                    {
                        sum = MathF.FusedMultiplyAdd(a[(i * k) + p], b[(p * n) + j], sum);
                    }

                    expected[(i * n) + j] = sum;
                }
            }

            var packed = new PackedMatrix(k, n);
            packed.Fill(b);
            var viaPacked = (float[])c.Clone();
            Gemm.Multiply(m, a, k, packed, viaPacked, n, add);
            Gemm.Multiply(m, n, k, a, k, 1, b, n, c, n, add);
            Assert.Equal(expected, c);
            Assert.Equal(expected, viaPacked);
        }, iter: 200);

    [Theory]
    [InlineData(-100f)]
    [InlineData(-3.5f)]
    [InlineData(0f)]
    [InlineData(0.1f)]
    [InlineData(20f)]
    public void The_exponential_is_near_the_true_one(float x) =>
        Assert.Equal(1.0, Activation.Exp(x) / Math.Exp(Math.Clamp(x, -87f, 87f)), 1e-6);

    private static float[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
}
