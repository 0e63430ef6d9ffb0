using System.Buffers;
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
        var size = heads.Length + 1;
        var table = ArrayPool<float>.Shared.Rent(size * size);
        var tree = ArrayPool<int>.Shared.Rent(size);
        table.AsSpan(0, size).Clear();
        for (var d = 1; d < size; d++)
        {
            scores.Slice((d - 1) * size, size).CopyTo(table.AsSpan(d * size));
            table[(d * size) + d] = Forbidden;
        }

        Solve(table.AsSpan(0, size * size), tree.AsSpan(0, size));
        if (tree.AsSpan(1, size - 1).Count(0) > 1)
        {
            ChooseRoot(table.AsSpan(0, size * size), tree.AsSpan(0, size));
        }

        for (var d = 0; d < heads.Length; d++)
        {
            heads[d] = tree[d + 1] - 1;
        }

        ArrayPool<float>.Shared.Return(table);
        ArrayPool<int>.Shared.Return(tree);
    }

    /// <summary>Of the roots of a tree with several, tries the best each alone, and leaves the best tree.</summary>
    private static void ChooseRoot(Span<float> table, Span<int> tree)
    {
        var size = tree.Length;
        Span<int> roots = stackalloc int[RootTrials];
        var count = 0;
        for (var d = 1; d < size; d++)
        {
            if (tree[d] != 0)
            {
                continue;
            }

            var at = count < RootTrials ? count++ : RootTrials;
            while (at > 0 && table[roots[at - 1] * size] < table[d * size])
            {
                if (at < RootTrials)
                {
                    roots[at] = roots[at - 1];
                }

                at--;
            }

            if (at < RootTrials)
            {
                roots[at] = d;
            }
        }

        var restricted = ArrayPool<float>.Shared.Rent(size * size);
        var candidate = ArrayPool<int>.Shared.Rent(size);
        var bestScore = double.NegativeInfinity;
        foreach (var root in roots[..count])
        {
            table.CopyTo(restricted);
            for (var d = 1; d < size; d++)
            {
                restricted[d * size] = d == root ? table[d * size] : Forbidden;
            }

            Solve(restricted.AsSpan(0, size * size), candidate.AsSpan(0, size));
            var score = 0.0;
            for (var d = 1; d < size; d++)
            {
                score += table[(d * size) + candidate[d]];
            }

            if (score > bestScore)
            {
                bestScore = score;
                candidate.AsSpan(0, size).CopyTo(tree);
            }
        }

        ArrayPool<float>.Shared.Return(restricted);
        ArrayPool<int>.Shared.Return(candidate);
    }

    /// <summary>The best tree of nodes 1… under node 0: takes each node's best head and contracts a cycle, if there is one, into a node.</summary>
    private static void Solve(ReadOnlySpan<float> table, Span<int> heads)
    {
        var size = heads.Length;
        heads[0] = 0;
        for (var d = 1; d < size; d++)
        {
            heads[d] = Activation.ArgMax(table.Slice(d * size, size));
        }

        var numbers = ArrayPool<int>.Shared.Rent(4 * size);
        var cycle = numbers.AsSpan(0, size);
        cycle = cycle[..FindCycle(heads, cycle, numbers.AsSpan(size, size))];
        if (!cycle.IsEmpty)
        {
            Contract(table, heads, cycle, numbers.AsSpan(size, 3 * size));
        }

        ArrayPool<int>.Shared.Return(numbers);
    }

    private static void Contract(ReadOnlySpan<float> table, Span<int> heads, ReadOnlySpan<int> cycle, Span<int> scratch)
    {
        var size = heads.Length;
        var outside = scratch[..size];
        var entry = scratch.Slice(size, size);
        var exit = scratch.Slice(2 * size, size);
        var contracted = 0;
        for (var node = 0; node < size; node++)
        {
            if (!cycle.Contains(node))
            {
                outside[contracted++] = node;
            }
        }

        var smallSize = contracted + 1;
        var rented = ArrayPool<float>.Shared.Rent(smallSize * smallSize);
        var small = rented.AsSpan(0, smallSize * smallSize);
        for (var i = 0; i < contracted; i++)
        {
            var node = outside[i];
            for (var j = 0; j < contracted; j++)
            {
                small[(i * smallSize) + j] = table[(node * size) + outside[j]];
            }

            var (into, outOf) = (cycle[0], cycle[0]);
            foreach (var member in cycle[1..])
            {
                outOf = table[(node * size) + member] > table[(node * size) + outOf] ? member : outOf;
                into = Gain(table, heads, member, node) > Gain(table, heads, into, node) ? member : into;
            }

            exit[i] = outOf;
            entry[i] = into;
            small[(i * smallSize) + contracted] = table[(node * size) + outOf];
            small[(contracted * smallSize) + i] = Gain(table, heads, into, node);
        }

        small[^1] = Forbidden;
        var solved = ArrayPool<int>.Shared.Rent(smallSize);
        Solve(small, solved.AsSpan(0, smallSize));
        for (var i = 1; i < contracted; i++)
        {
            heads[outside[i]] = solved[i] == contracted ? exit[i] : outside[solved[i]];
        }

        heads[entry[solved[contracted]]] = outside[solved[contracted]];
        ArrayPool<float>.Shared.Return(rented);
        ArrayPool<int>.Shared.Return(solved);
    }

    /// <summary>What is gained where a member of a cycle takes a head outside it.</summary>
    private static float Gain(ReadOnlySpan<float> table, ReadOnlySpan<int> heads, int member, int head) =>
        table[(member * heads.Length) + head] - table[(member * heads.Length) + heads[member]];

    /// <summary>Writes the nodes of the first cycle and returns how many it has, 0 for none.</summary>
    private static int FindCycle(ReadOnlySpan<int> heads, Span<int> cycle, Span<int> seen)
    {
        seen.Clear();
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
                var count = 0;
                cycle[count++] = at;
                for (var next = heads[at]; next != at; next = heads[next])
                {
                    cycle[count++] = next;
                }

                return count;
            }
        }

        return 0;
    }
}
