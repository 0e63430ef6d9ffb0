using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>Cuts the few words around a trigger that are found once in the text.</summary>
internal static class QuoteFinder
{
    private const int LeastWords = 4;
    private const int MostWords = 7;

    /// <summary>The quote of a trigger: from 4 to 7 tokens on either side within its sentence, as few as make it unique in the text.</summary>
    public static TextSpan Quote(DependencyTree tree, int trigger)
    {
        var document = tree.Document;
        var sentence = document.Sentences[tree.SentenceOf[trigger]];
        var span = document.Tokens[trigger].Span;
        for (var words = LeastWords; words <= MostWords; words++)
        {
            var first = Math.Max(sentence.FirstToken, trigger - words);
            var last = Math.Min(sentence.EndToken - 1, trigger + words);
            while (first < trigger && tree.Pos(first) == Upos.Punct)
            {
                first++;
            }

            while (last > trigger && tree.Pos(last) == Upos.Punct)
            {
                last--;
            }

            span = TextSpan.Union(document.Tokens[first].Span, document.Tokens[last].Span);
            if (IsUnique(document.Text, span))
            {
                return span;
            }
        }

        return IsUnique(document.Text, sentence.Span) || !sentence.Span.Contains(span) ? sentence.Span : span;
    }

    private static bool IsUnique(string text, TextSpan span)
    {
        var quote = text.AsSpan(span.Start, span.Length);
        return text.AsSpan().IndexOf(quote) == span.Start && text.AsSpan(span.Start + 1).IndexOf(quote) < 0;
    }
}
