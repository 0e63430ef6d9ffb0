using Acta.Core;

namespace Acta.Analysis.Names;

/// <summary>
/// The tags that spell names over words: outside, and for each kind the begin, inside and last word of a name, or its only word.
/// </summary>
internal static class NameTags
{
    public const int Outside = 0;

    private const int PlacesPerKind = 4;
    private const float Never = -1e9f;

    public static int Count { get; } = 1 + (PlacesPerKind * Enum.GetValues<NameKind>().Length);

    /// <summary>The tag of a word of a name.</summary>
    public static int Of(NameKind kind, bool isFirst, bool isLast) =>
        1 + (PlacesPerKind * (int)kind) + (isFirst, isLast) switch { (true, true) => 3, (true, false) => 0, (false, false) => 1, _ => 2 };

    /// <summary>The kind of a tag other than <see cref="Outside"/>.</summary>
    public static NameKind Kind(int tag) => (NameKind)((tag - 1) / PlacesPerKind);

    /// <summary>Whether a name begins with a word so tagged.</summary>
    public static bool Begins(int tag) => tag != Outside && (tag - 1) % PlacesPerKind is 0 or 3;

    /// <summary>Whether a name ends with a word so tagged.</summary>
    public static bool Ends(int tag) => tag != Outside && (tag - 1) % PlacesPerKind is 2 or 3;

    /// <summary>The best run of tags in which every name has its beginning and its end (Viterbi). Ties go to the lower tag.</summary>
    /// <param name="scores">One row of <see cref="Count"/> a word.</param>
    /// <param name="tags">Receives the tag of each word.</param>
    public static void Decode(ReadOnlySpan<float> scores, Span<int> tags)
    {
        var (n, count) = (tags.Length, Count);
        Span<float> best = stackalloc float[count];
        Span<float> next = stackalloc float[count];
        var back = System.Buffers.ArrayPool<byte>.Shared.Rent(n * count);
        for (var tag = 0; tag < count; tag++)
        {
            best[tag] = tag == Outside || Begins(tag) ? scores[tag] : Never;
        }

        for (var t = 1; t < n; t++)
        {
            var (closed, closedAt) = (float.NegativeInfinity, 0);
            for (var tag = 0; tag < count; tag++)
            {
                if ((tag == Outside || Ends(tag)) && best[tag] > closed)
                {
                    (closed, closedAt) = (best[tag], tag);
                }
            }

            for (var tag = 0; tag < count; tag++)
            {
                var (from, at) = (closed, closedAt);
                if (tag != Outside && !Begins(tag))
                {
                    var begin = Of(Kind(tag), isFirst: true, isLast: false);
                    at = best[begin + 1] > best[begin] ? begin + 1 : begin;
                    from = best[at];
                }

                next[tag] = from + scores[(t * count) + tag];
                back[(t * count) + tag] = (byte)at;
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var tag = 0; tag < count; tag++)
        {
            last = (tag == Outside || Ends(tag)) && best[tag] > best[last] ? tag : last;
        }

        for (var t = n - 1; t >= 0; t--)
        {
            tags[t] = last;
            last = back[(t * count) + last];
        }

        System.Buffers.ArrayPool<byte>.Shared.Return(back);
    }
}
