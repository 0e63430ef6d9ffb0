using Acta.Core;

namespace Acta.Analysis.Claims;

/// <summary>Finds the quotations of a text: « … », “ … ” and " … ", each within one block.</summary>
internal static class Quotations
{
    /// <summary>The quotations in text order, marks included; none inside another. A mark that is never closed opens none.</summary>
    public static List<TextSpan> Find(Article article)
    {
        var quotations = new List<TextSpan>();
        foreach (var block in article.Blocks)
        {
            if (!block.IsRead)
            {
                continue;
            }

            var open = -1;
            var close = '\0';
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                var c = article.Text[i];
                if (open >= 0 && c == close)
                {
                    quotations.Add(TextSpan.FromBounds(open, i + 1));
                    open = -1;
                }
                else if (open < 0 && c is '«' or '“' or '"')
                {
                    open = i;
                    close = c switch { '«' => '»', '“' => '”', _ => '"' };
                }
            }
        }

        return quotations;
    }
}
