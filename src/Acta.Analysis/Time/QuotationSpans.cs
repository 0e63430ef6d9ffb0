using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>Where the text quotes: between guillemets or quotation marks, to the end of the block where none closes.</summary>
internal sealed class QuotationSpans
{
    private readonly List<TextSpan> spans = [];

    /// <summary>Finds the quotations of an article's blocks.</summary>
    public QuotationSpans(Article article)
    {
        foreach (var block in article.Blocks)
        {
            var begin = -1;
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                var c = article.Text[i];
                if (begin < 0 && c is '«' or '“' or '"')
                {
                    begin = i;
                }
                else if (begin >= 0 && c is '»' or '”' or '"')
                {
                    spans.Add(TextSpan.FromBounds(begin, i + 1));
                    begin = -1;
                }
            }

            if (begin >= 0)
            {
                spans.Add(TextSpan.FromBounds(begin, block.Span.End));
            }
        }
    }

    /// <summary>Whether a position lies in a quotation.</summary>
    public bool Contains(int position)
    {
        var at = spans.BinarySearch(new TextSpan(position, int.MaxValue - position));
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && spans[at].Contains(position);
    }
}
