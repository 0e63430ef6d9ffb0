using Acta.Analysis.Parsing;
using CsCheck;

namespace Acta.Analysis.Tests.Parsing;

public sealed class SpanningTreeTests
{
    [Fact]
    public void The_tree_is_the_best_with_one_root() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int).Sample((n, seed) =>
        {
            var random = new Random(seed);
            var scores = new float[n * (n + 1)];
            foreach (ref var score in scores.AsSpan())
            {
                score = random.Next(-50, 50);
            }

            var heads = new int[n];
            SpanningTree.Find(scores, heads);
            Assert.True(IsTree(heads));
            Assert.Equal(AllHeads(n).Where(IsTree).Max(h => Score(scores, h)), Score(scores, heads));
        }, iter: 2000);

    [Fact]
    public void Equal_scores_give_a_tree_too()
    {
        var heads = new int[40];
        SpanningTree.Find(new float[40 * 41], heads);
        Assert.True(IsTree(heads));
    }

    private static float Score(float[] scores, int[] heads) => heads.Select((h, d) => scores[(d * (heads.Length + 1)) + h + 1]).Sum();

    private static IEnumerable<int[]> AllHeads(int n) =>
        Enumerable.Range(0, (int)Math.Pow(n + 1, n)).Select(code => Enumerable.Range(0, n).Select(d => (code / (int)Math.Pow(n + 1, d) % (n + 1)) - 1).ToArray());

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h < 0) != 1)
        {
            return false;
        }

        for (var d = 0; d < heads.Length; d++)
        {
            var (at, steps) = (d, 0);
            while (heads[at] >= 0)
            {
                at = heads[at];
                if (++steps > heads.Length)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
