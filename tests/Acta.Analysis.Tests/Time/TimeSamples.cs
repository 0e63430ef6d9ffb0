using System.Collections.Immutable;
using Acta.Analysis.Time;
using Acta.Core;

namespace Acta.Analysis.Tests.Time;

/// <summary>Lays tokens over a text without a model, and runs the time stage on it.</summary>
internal static class TimeSamples
{
    public static string Resources { get; } = Path.Combine(AppContext.BaseDirectory, "resources");

    public static TimeGrammar Grammar { get; } = TimeGrammar.Load(Path.Combine(Resources, "fr", "time"));

    public static Document Run(string text, string? published = null, bool splitContractions = false)
    {
        var document = Tokenized(text, published, splitContractions);
        new TimeStage(Grammar).Run(document);
        return document;
    }

    public static Document Tokenized(string text, string? published = null, bool splitContractions = false)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (text[at..end].Trim().Length > 0)
            {
                blocks.Add(new Block(TextSpan.FromBounds(at, end), BlockKind.Paragraph));
                AddSentences(text, at, end, blocks.Count - 1, sentences, tokens, splitContractions);
            }

            at = end + 1;
        }

        var article = new Article
        {
            Id = "sample",
            Text = text,
            Blocks = blocks.ToImmutable(),
            Origin = "sample",
            Language = "fr",
            Published = published is null ? null : new PublicationDate(Edtf.Parse(published), "option"),
        };
        return new Document(article) { Sentences = sentences.ToImmutable(), Tokens = tokens.ToImmutable() };
    }

    private static void AddSentences(
        string text, int begin, int end, int block, ImmutableArray<Sentence>.Builder sentences, ImmutableArray<Token>.Builder tokens, bool splitContractions)
    {
        var first = tokens.Count;
        for (var at = begin; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var stop = at + 1;
            while (char.IsLetterOrDigit(text[at]) && stop < end && char.IsLetterOrDigit(text[stop]))
            {
                stop++;
            }

            var span = TextSpan.FromBounds(at, stop);
            if (splitContractions && text[at..stop] is "du" or "au")
            {
                tokens.Add(new Token(span, text[at] == 'd' ? "de" : "à", 2));
                tokens.Add(new Token(span, "le", 0));
            }
            else
            {
                tokens.Add(new Token(span, text[at..stop]));
            }

            at = stop;
            if ((text[stop - 1] is '.' or '!' or '?' && (stop + 1 >= end || char.IsUpper(text[stop + 1]) || text[stop + 1] == '«')) || at >= end)
            {
                Close();
            }
        }

        if (first < tokens.Count)
        {
            Close();
        }

        void Close()
        {
            sentences.Add(new Sentence(TextSpan.FromBounds(tokens[first].Span.Start, tokens[^1].Span.End), first, tokens.Count - first, block));
            first = tokens.Count;
        }
    }
}
