using Acta.Core;

namespace Acta.Cli.Ui;

/// <summary>Cuts a text where the words that tell something begin and end.</summary>
internal static class MarkedText
{
    /// <summary>The pieces of a range of the text, in order and without gaps, each with the marks that cover it, in the order given.</summary>
    /// <param name="within">The range.</param>
    /// <param name="marks">Marks anywhere in the text; empty ones count for nothing.</param>
    public static IEnumerable<(TextSpan Span, IReadOnlyList<EventMark> Marks)> Cut(TextSpan within, IEnumerable<EventMark> marks)
    {
        var inside = marks.Where(mark => !mark.Span.IsEmpty && mark.Span.Overlaps(within)).ToList();
        var cuts = inside.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Where(within.Contains).Append(within.Start).Append(within.End).Distinct().Order().ToList();
        var waiting = new Queue<EventMark>(inside.OrderBy(mark => mark.Span.Start));
        var open = new List<EventMark>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var piece = TextSpan.FromBounds(cuts[i], cuts[i + 1]);
            open.RemoveAll(mark => mark.Span.End <= piece.Start);
            while (waiting.TryPeek(out var next) && next.Span.Start <= piece.Start)
            {
                open.Add(waiting.Dequeue());
            }

            yield return (piece, [.. open]);
        }
    }
}
