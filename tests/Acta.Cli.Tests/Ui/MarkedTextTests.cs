using Acta.Cli.Ui;
using Acta.Core;
using CsCheck;

namespace Acta.Cli.Tests.Ui;

public sealed class MarkedTextTests
{
    [Fact]
    public void Pieces_cover_the_range_without_gaps_and_each_has_the_marks_that_cover_it()
    {
        var spans = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 10], (start, length) => new TextSpan(start, length));
        Gen.Select(spans, spans.Array[0, 8]).Sample(given =>
        {
            var (within, marked) = given;
            var marks = marked.Select((span, number) => new EventMark(number, EventField.Actor, span)).ToList();
            var pieces = MarkedText.Cut(within, marks).ToList();
            return pieces.Sum(piece => piece.Span.Length) == within.Length
                && pieces.Zip(pieces.Skip(1)).All(pair => pair.First.Span.End == pair.Second.Span.Start)
                && pieces.All(piece => piece.Marks.Select(mark => mark.Number).Order()
                    .SequenceEqual(marks.Where(mark => mark.Span.Contains(piece.Span)).Select(mark => mark.Number)));
        });
    }
}
