using Acta.Analysis.Neural;

namespace Acta.Analysis.Parsing;

/// <summary>The best tree with one root over scored arcs (Chu-Liu/Edmonds). Ties go to the head that stands first.</summary>
internal static class SpanningTree
{
    private const float Forbidden = -1e9f;
    private const int RootTrials = 6;

    /// <summary>Finds the tree.</summary>
    /// <param name="scores">One row a word, its columns the root and then each word as head.</param>
    /// <param name="heads">Receives the head of each word, -1 for the root; its length is the number of words, 1 or more.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var n = heads.Length;
        Greedy(scores, heads);
        if (IsTree(heads))
        {
            return;
        }

        var table = new float[n + 1][];
        for (var d = 0; d < n; d++)
        {
            table[d + 1] = scores.Slice(d * (n + 1), n + 1).ToArray();
            table[d + 1][d + 1] = Forbidden;
        }

        table[0] = new float[n + 1];
        var tree = Solve(table);
        var roots = Enumerable.Range(1, n).Where(d => tree[d] == 0).OrderByDescending(d => table[d][0]).ThenBy(d => d).Take(RootTrials).ToList();
        if (roots.Count > 1)
        {
            tree = roots.Select(root => SolveWithRoot(table, root)).MaxBy(t => Score(table, t))!;
        }

        for (var d = 0; d < n; d++)
        {
            heads[d] = tree[d + 1] - 1;
        }
    }

    private static void Greedy(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var columns = heads.Length + 1;
        for (var d = 0; d < heads.Length; d++)
        {
            var row = scores.Slice(d * columns, columns);
            var before = Activation.ArgMax(row[..(d + 1)]);
            if (d + 2 < columns)
            {
                var after = d + 2 + Activation.ArgMax(row[(d + 2)..]);
                before = row[after] > row[before] ? after : before;
            }

            heads[d] = before - 1;
        }
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        var roots = 0;
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (var d = 0; d < heads.Length; d++)
        {
            roots += heads[d] < 0 ? 1 : 0;
            var at = d;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = d + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == d + 1)
            {
                return false;
            }
        }

        return roots == 1;
    }

    private static int[] SolveWithRoot(float[][] table, int root)
    {
        var restricted = table.Select(row => (float[])row.Clone()).ToArray();
        for (var d = 1; d < table.Length; d++)
        {
            if (d != root)
            {
                restricted[d][0] = Forbidden;
            }
        }

        return Solve(restricted);
    }

    private static double Score(float[][] table, int[] tree)
    {
        var sum = 0.0;
        for (var d = 1; d < tree.Length; d++)
        {
            sum += table[d][tree[d]];
        }

        return sum;
    }

    /// <summary>The best tree of nodes 1… under node 0, by contracting the cycles of the best heads one by one.</summary>
    private static int[] Solve(float[][] table)
    {
        var size = table.Length;
        var heads = new int[size];
        for (var d = 1; d < size; d++)
        {
            heads[d] = Activation.ArgMax(table[d]);
        }

        var cycle = FindCycle(heads);
        if (cycle.Count == 0)
        {
            return heads;
        }

        var inCycle = new bool[size];
        cycle.ForEach(node => inCycle[node] = true);
        var outside = Enumerable.Range(0, size).Where(node => !inCycle[node]).ToList();
        var contracted = outside.Count;
        var smaller = new float[contracted + 1][];
        var entry = new int[contracted + 1];
        var exit = new int[contracted + 1];
        smaller[contracted] = new float[contracted + 1];
        smaller[contracted][contracted] = Forbidden;
        for (var i = 0; i < contracted; i++)
        {
            var node = outside[i];
            smaller[i] = new float[contracted + 1];
            for (var j = 0; j < contracted; j++)
            {
                smaller[i][j] = table[node][outside[j]];
            }

            exit[i] = cycle.MaxBy(member => table[node][member]);
            smaller[i][contracted] = table[node][exit[i]];
            entry[i] = cycle.MaxBy(member => table[member][node] - table[member][heads[member]]);
            smaller[contracted][i] = table[entry[i]][node] - table[entry[i]][heads[entry[i]]];
        }

        var solved = Solve(smaller);
        for (var i = 1; i < contracted; i++)
        {
            heads[outside[i]] = solved[i] == contracted ? exit[i] : outside[solved[i]];
        }

        heads[entry[solved[contracted]]] = outside[solved[contracted]];
        return heads;
    }

    private static List<int> FindCycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = heads[at];
            }

            if (at != 0 && seen[at] == start)
            {
                var cycle = new List<int> { at };
                for (var next = heads[at]; next != at; next = heads[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return [];
    }
}
