using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Evaluation;

/// <summary>Writes CoNLL-U (https://universaldependencies.org/format.html).</summary>
public static class ConlluWriter
{
    /// <summary>Writes the sentences of an analysed document; sentences are numbered after the article's id.</summary>
    public static void Write(Document document, TextWriter writer)
    {
        var number = 0;
        foreach (var (sentence, conllu) in document.Sentences.Zip(ToSentences(document)))
        {
            number++;
            writer.Write($"# sent_id = {document.Article.Id}-{number}\n# text = {OneLine(sentence.Span.In(document.Text))}\n");
            Write(conllu, writer);
        }
    }

    /// <summary>Writes one sentence without comments, and the empty line after it.</summary>
    public static void Write(ConlluSentence sentence, TextWriter writer)
    {
        foreach (var token in sentence.Tokens)
        {
            var misc = token.SpaceAfter ? "_" : "SpaceAfter=No";
            if (token.WordCount > 1)
            {
                writer.Write($"{token.FirstWord + 1}-{token.FirstWord + token.WordCount}\t{OneLine(token.Form)}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
            }

            for (var i = token.FirstWord; i < token.FirstWord + token.WordCount; i++)
            {
                var word = sentence.Words[i];
                var features = word.Features.Length == 0 ? "_" : word.Features;
                var own = token.WordCount > 1 ? "_" : misc;
                writer.Write(
                    $"{i + 1}\t{OneLine(word.Form)}\t{OneLine(word.Lemma)}\t{word.Upos}\t_\t{features}\t{word.Head}\t{word.Relation}\t_\t{own}\n");
            }
        }

        writer.Write('\n');
    }

    /// <summary>The sentences of an analysed document. Layers that have not been laid read as unknown words under the first.</summary>
    public static ImmutableArray<ConlluSentence> ToSentences(Document document) => [.. document.Sentences.Select(s => ToSentence(document, s))];

    private static ConlluSentence ToSentence(Document document, Sentence sentence)
    {
        var tokens = ImmutableArray.CreateBuilder<ConlluToken>();
        var words = ImmutableArray.CreateBuilder<ConlluWord>(sentence.TokenCount);
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            var token = document.Tokens[t];
            var tag = document.Tags.IsEmpty ? new Tag(Upos.X, Morphology.None, "_") : document.Tags[t];
            var arc = document.Tree.IsEmpty ? new Arc(t == sentence.FirstToken ? -1 : sentence.FirstToken, t == sentence.FirstToken ? "root" : "dep") : document.Tree[t];
            var head = arc.Head < 0 ? 0 : arc.Head - sentence.FirstToken + 1;
            words.Add(new ConlluWord(token.Form, tag.Lemma, tag.Upos.ToString().ToUpperInvariant(), tag.Features.Text, head, arc.Relation));
            if (token.MultiwordLength > 0)
            {
                var end = token.Span.End;
                var spaceAfter = end >= document.Text.Length || Tokenization.SurfaceTokenizer.IsSpace(document.Text[end]);
                tokens.Add(new ConlluToken(token.Span.In(document.Text), t - sentence.FirstToken, token.MultiwordLength, spaceAfter));
            }
        }

        return new ConlluSentence(tokens.ToImmutable(), words.ToImmutable());
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny("\t\r\n") < 0 ? text : text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}
