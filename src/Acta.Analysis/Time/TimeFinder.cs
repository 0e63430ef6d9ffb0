using System.Runtime.InteropServices;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>Finds the times of a document and what their place in it says of them.</summary>
internal sealed class TimeFinder(Document document, TimeGrammar grammar)
{
    private const int LongestPlace = 40;
    private const int LongestTail = 40;
    private bool hasDateline;
    private readonly TenseFinder tenses = new(document, grammar.Verbs);
    private readonly ClauseWalk? walk =
        document.Tree.Length == document.Tokens.Length && document.Tags.Length == document.Tokens.Length ? new ClauseWalk(document, grammar.Verbs) : null;

    private readonly QuotationSpans quotations = new(document.Article);

    /// <summary>The finds, in order.</summary>
    public List<TimeFind> Find()
    {
        var finds = new List<TimeFind>();
        var atoms = new List<Atom>();
        foreach (var sentence in document.Sentences)
        {
            atoms.Clear();
            grammar.Vocabulary.Cut(document.Text.AsSpan(sentence.Span.Start, sentence.Span.Length), sentence.Span.Start, atoms);
            var found = grammar.Find(CollectionsMarshal.AsSpan(atoms));
            if (found.Count > 0)
            {
                Place(found, [.. atoms], sentence, finds);
            }
        }

        return finds;
    }

    private void Place(List<TimeItem> found, Atom[] atoms, Sentence sentence, List<TimeFind> finds)
    {
        EdtfDate? year = null;
        foreach (var item in found)
        {
            var span = TextSpan.FromBounds(atoms[item.SpanFirst].Start, atoms[item.SpanEnd - 1].End);
            var first = FirstToken(sentence, span.Start);
            var end = first;
            while (end < sentence.EndToken && document.Tokens[end].Span.Start < span.End)
            {
                end++;
            }

            if (end == first)
            {
                continue;
            }

            finds.Add(new TimeFind(item, span, first, end, atoms)
            {
                Tense = tenses.Of(sentence, first, end),
                IsDateline = !hasDateline && (hasDateline = IsDateline(item, sentence, span)),
                IsForeground = walk is null || walk.IsForeground(first, end),
                InQuotation = quotations.Contains(span.Start),
                Year = year,
            });

            if (item.First <= 1 && item.Rule.Operation == "date" && item.Captures is [{ Name: "year", Number: >= 1 } told])
            {
                year = EdtfDate.Of(told.Number);
            }
        }
    }

    private int FirstToken(Sentence sentence, int position)
    {
        int low = sentence.FirstToken, high = sentence.EndToken;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>A date to the day at the head of a block, after no more than a place, with a dash behind it.</summary>
    private bool IsDateline(TimeItem item, Sentence sentence, TextSpan span)
    {
        if (item.Rule.Operation is not ("date" or "at") || sentence.Block >= document.Article.Blocks.Length)
        {
            return false;
        }

        var text = document.Text;
        var block = document.Article.Blocks[sentence.Block].Span;
        var head = text.AsSpan(block.Start, Math.Max(0, span.Start - block.Start)).Trim();
        if (head.Length > LongestPlace || head.ContainsAny('.', '!', '?'))
        {
            return false;
        }

        var tail = text.AsSpan(span.End, Math.Min(LongestTail, block.End - span.End));
        var depth = 0;
        foreach (var c in tail)
        {
            if (c is '–' or '—' or '-' && depth == 0)
            {
                return true;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && !(c is '.' or ',' or ':' or ')' or 'h' || char.IsWhiteSpace(c) || char.IsAsciiDigit(c)))
            {
                return false;
            }
        }

        return false;
    }
}
