namespace Acta.Cli.Records;

/// <summary>
/// Converts positions in a text between UTF-16 code units, which spans count, and Unicode code points, which files count. Immutable, safe on
/// any thread; a conversion takes time logarithmic in the number of characters outside the basic plane.
/// </summary>
internal sealed class CodePoints
{
    private readonly int[] pairs;
    private readonly int[] ranks;

    /// <summary>Indexes a text; an unpaired surrogate counts as one code point.</summary>
    public CodePoints(string text)
    {
        var found = new List<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                found.Add(i++);
            }
        }

        pairs = [.. found];
        ranks = [.. found.Select((unit, earlier) => unit - earlier)];
    }

    /// <summary>The number of code points before a position counted in code units; a position inside a pair counts the pair whole.</summary>
    public int FromUtf16(int position) => position - Below(pairs, position);

    /// <summary>The number of code units before a position counted in code points; positions past the end, or negative, are carried on beyond it.</summary>
    public int ToUtf16(int position) => position + Below(ranks, position);

    private static int Below(int[] sorted, int position)
    {
        var at = Array.BinarySearch(sorted, position);
        return at >= 0 ? at : ~at;
    }
}
