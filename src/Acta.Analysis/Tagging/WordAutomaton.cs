using System.Text;

namespace Acta.Analysis.Tagging;

/// <summary>
/// A minimal automaton from words to numbers. A word's path spells its UTF-8 bytes, a zero byte and the two bytes of its number, so that
/// words with the same endings and numbers share their paths. Immutable, safe on any thread.
/// </summary>
internal sealed class WordAutomaton(int[] edges, int root)
{
    private const int LastBit = 1 << 8;
    private const int TargetShift = 9;
    private const int MaxWordBytes = 256;

    /// <summary>The edges: label in the low 8 bits, a bit that marks the last edge of its node, and the first edge of the target node.</summary>
    public int[] Edges { get; } = edges;

    /// <summary>The first edge of the root.</summary>
    public int Root { get; } = root;

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<byte> bytes = stackalloc byte[MaxWordBytes];
        if (word.Length > MaxWordBytes / 3 || Edges.Length == 0)
        {
            return -1;
        }

        var length = Encoding.UTF8.GetBytes(word, bytes);
        var node = Root;
        for (var i = 0; i < length; i++)
        {
            node = Follow(node, bytes[i]);
            if (node < 0)
            {
                return -1;
            }
        }

        node = Follow(node, 0);
        if (node < 0)
        {
            return -1;
        }

        var high = Edges[node];
        return ((high & 0xFF) << 8) | (Edges[high >>> TargetShift] & 0xFF);
    }

    /// <summary>Builds the automaton of words in ordinal order of their UTF-8 bytes, each once, with numbers from 0 to 65,535.</summary>
    public static WordAutomaton Build(IEnumerable<(byte[] Word, int Number)> words)
    {
        var edges = new List<int>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var path = new List<List<(byte Label, int Target)>> { new() };
        byte[] before = [];
        foreach (var (word, number) in words)
        {
            byte[] key = [.. word, 0, (byte)(number >> 8), (byte)number];
            var common = 0;
            while (common < before.Length && common < key.Length && before[common] == key[common])
            {
                common++;
            }

            Freeze(path, common, edges, known);
            for (var i = common; i < key.Length; i++)
            {
                path[i].Add((key[i], 0));
                path.Add([]);
            }

            before = key;
        }

        Freeze(path, 0, edges, known);
        var root = path[0].Count == 0 ? 0 : Register(path[0], edges, known);
        return new WordAutomaton([.. edges], root);
    }

    private int Follow(int node, byte label)
    {
        for (; ; node++)
        {
            var edge = Edges[node];
            if ((edge & 0xFF) == label)
            {
                return edge >>> TargetShift;
            }

            if ((edge & LastBit) != 0)
            {
                return -1;
            }
        }
    }

    /// <summary>Gives every node below a depth of the current path its place among the edges, sharing equal ones.</summary>
    private static void Freeze(List<List<(byte Label, int Target)>> path, int depth, List<int> edges, Dictionary<string, int> known)
    {
        for (var i = path.Count - 1; i > depth; i--)
        {
            var target = path[i].Count == 0 ? 0 : Register(path[i], edges, known);
            var parent = path[i - 1];
            parent[^1] = (parent[^1].Label, target);
            path.RemoveAt(i);
        }
    }

    private static int Register(List<(byte Label, int Target)> node, List<int> edges, Dictionary<string, int> known)
    {
        var key = string.Create(node.Count * 3, node, static (chars, n) =>
        {
            for (var i = 0; i < n.Count; i++)
            {
                chars[3 * i] = (char)n[i].Label;
                chars[(3 * i) + 1] = (char)(n[i].Target & 0xFFFF);
                chars[(3 * i) + 2] = (char)(n[i].Target >>> 16);
            }
        });
        if (!known.TryGetValue(key, out var place))
        {
            place = edges.Count;
            known.Add(key, place);
            for (var i = 0; i < node.Count; i++)
            {
                edges.Add(node[i].Label | (i == node.Count - 1 ? LastBit : 0) | (node[i].Target << TargetShift));
            }
        }

        return place;
    }
}
