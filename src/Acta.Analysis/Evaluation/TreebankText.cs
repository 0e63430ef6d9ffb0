using System.Collections.Immutable;
using System.Text;
using Acta.Core;

namespace Acta.Analysis.Evaluation;

/// <summary>Documents made of treebank sentences, to analyse and score.</summary>
public static class TreebankText
{
    /// <summary>A document of one paragraph: the sentences' raw text, with a space between two.</summary>
    public static Document Raw(IEnumerable<ConlluSentence> sentences) => new(Article(string.Join(' ', sentences.Select(s => s.Text))));

    /// <summary>A document whose sentences and tokens are laid as gold says.</summary>
    public static Document Tokenized(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var bounds = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var sentence in sentences)
        {
            var (first, start) = (tokens.Count, text.Length);
            var end = start;
            foreach (var token in sentence.Tokens)
            {
                var span = new TextSpan(text.Length, token.Form.Length);
                for (var i = 0; i < token.WordCount; i++)
                {
                    tokens.Add(new Token(span, sentence.Words[token.FirstWord + i].Form, (byte)(i == 0 ? token.WordCount : 0)));
                }

                end = span.End;
                text.Append(token.Form).Append(token.SpaceAfter ? " " : "");
            }

            bounds.Add(new Sentence(TextSpan.FromBounds(start, end), first, tokens.Count - first, 0));
            text.Append(text.Length == end ? " " : "");
        }

        return new Document(Article(text.ToString())) { Sentences = bounds.ToImmutable(), Tokens = tokens.ToImmutable() };
    }

    private static Article Article(string text) => new()
    {
        Id = "treebank",
        Text = text,
        Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)],
        Origin = "treebank",
        Language = "fr",
    };
}
