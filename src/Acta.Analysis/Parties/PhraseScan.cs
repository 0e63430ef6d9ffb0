using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Finds the phrases of the knowledge in a document: leftmost longest, none inside another, none across sentences.</summary>
internal sealed class PhraseScan
{
    private readonly int[] at;

    public PhraseScan(SyntaxView tree, PhraseIndex phrases)
    {
        var document = tree.Document;
        at = new int[tree.Count];
        at.AsSpan().Fill(-1);
        var words = new List<FoldedWord>();
        foreach (var sentence in document.Sentences)
        {
            words.Clear();
            FoldedWord.Scan(document.Text, sentence.Span.Start, sentence.Span.End, words);
            var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words);
            var token = sentence.FirstToken;
            for (var i = 0; i < all.Length; i++)
            {
                var length = phrases.Longest(all[i..], out var meanings);
                if (length == 0)
                {
                    continue;
                }

                var span = Closed(document.Text, TextSpan.FromBounds(all[i].Start, all[i + length - 1].End));
                while (token < sentence.EndToken && document.Tokens[token].Span.End <= span.Start)
                {
                    token++;
                }

                var last = token;
                while (last + 1 < sentence.EndToken && document.Tokens[last + 1].Span.Start < span.End)
                {
                    last++;
                }

                // "SWAT" is not Swat: a short word in capitals is an acronym, and no town.
                if (length == 1 && all[i].IsUpper && span.Length < 6 && meanings.All(static m => m.Entry is KnownPlace) && meanings[0].Entry.Name != span.In(document.Text))
                {
                    continue;
                }

                i += length - 1;
                Add(new PhraseMatch(token, last, HeadOf(tree, token, last), span, meanings));
            }
        }
    }

    /// <summary>The matches, in order.</summary>
    public List<PhraseMatch> Matches { get; } = [];

    /// <summary>The match that covers a token, or null.</summary>
    public PhraseMatch? At(int token) => at[token] < 0 ? null : Matches[at[token]];

    /// <summary>The token of a range that hangs on one outside it; the first noun or name among several, the first token where none does.</summary>
    public static int HeadOf(SyntaxView tree, int first, int last)
    {
        var head = -1;
        for (var i = first; i <= last; i++)
        {
            var above = tree.Head(i);
            if (above >= first && above <= last)
            {
                continue;
            }

            if (head < 0 || (tree.Upos(head) is not (Upos.Noun or Upos.Propn) && tree.Upos(i) is Upos.Noun or Upos.Propn))
            {
                head = i;
            }
        }

        return head < 0 ? first : head;
    }

    // A phrase that opens a bracket takes the closing one along.
    private static TextSpan Closed(string text, TextSpan span) =>
        span.End < text.Length && text[span.End] == ')' && text.AsSpan(span.Start, span.Length).Contains('(') ? new TextSpan(span.Start, span.Length + 1) : span;

    private void Add(PhraseMatch match)
    {
        if (match.First >= at.Length || at[match.First] >= 0)
        {
            return;
        }

        for (var i = match.First; i <= match.Last; i++)
        {
            at[i] = Matches.Count;
        }

        Matches.Add(match);
    }
}
