using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Acta.Analysis.Neural;
using Acta.Analysis.Pipeline;
using Acta.Core;

namespace Acta.Analysis.Tokenization;

/// <summary>
/// Cuts the read blocks of an article into sentences, tokens and syntactic words. Sentences longer than <see cref="LongestSentence"/> words
/// are cut, at a punctuation mark where there is one, and a diagnostic (<c>TOK001</c>) says so; what lies behind <see cref="LongestArticle"/> words is left
/// unread, and a diagnostic (<c>TOK002</c>) says so. Immutable, safe on any thread.
/// </summary>
public sealed class TokenizationStage : IStage
{
    /// <summary>The most surface tokens that a sentence may have.</summary>
    public const int LongestSentence = 200;

    /// <summary>The most surface tokens of an article that are read: ten times a long one.</summary>
    public const int LongestArticle = 60_000;

    private const int LongestDateline = 10;

    private readonly AnalyserModel model;
    private readonly TokenizationRules rules;
    private readonly SurfaceTokenizer tokenizer;
    private readonly ConcurrentBag<SentenceCutter> cutters = [];

    /// <summary>Builds the stage from a model and the word lists of a folder (<c>resources/LANG/tokenization</c>).</summary>
    /// <exception cref="FileNotFoundException">A list is missing; the message names it.</exception>
    /// <exception cref="FormatException">A list is not well-formed; the message names it.</exception>
    public TokenizationStage(AnalyserModel model, string folder)
    {
        this.model = model;
        rules = TokenizationRules.Load(folder);
        tokenizer = new SurfaceTokenizer(rules, model.Lexicon);
    }

    /// <inheritdoc/>
    public string Name => "tokens";

    /// <inheritdoc/>
    public Layers Requires => Layers.None;

    /// <inheritdoc/>
    public Layers Provides => Layers.Tokens;

    /// <inheritdoc/>
    public void Run(Document document)
    {
        var text = document.Text;
        var surface = new List<SurfaceToken>();
        var (blocks, blockEnds) = (new List<int>(), new List<int>());
        for (var i = 0; i < document.Article.Blocks.Length; i++)
        {
            var block = document.Article.Blocks[i];
            var before = surface.Count;
            if (block.IsRead && surface.Count < LongestArticle)
            {
                tokenizer.Tokenize(text, block.Span, surface);
                Shorten(document, surface);
            }

            if (surface.Count > before)
            {
                blocks.Add(i);
                blockEnds.Add(surface.Count);
            }
        }

        var scores = new float[surface.Count * 2];
        var cutter = cutters.TryTake(out var kept) ? kept : new SentenceCutter(model.Segmenter, model.SegmenterFeatures);
        cutter.Score(text, surface, blockEnds, scores);
        cutters.Add(cutter);
        Lay(document, surface, blocks, blockEnds, scores);
    }

    private void Shorten(Document document, List<SurfaceToken> surface)
    {
        if (surface.Count > LongestArticle)
        {
            document.Diagnostics.Add(new Diagnostic(
                "TOK002", Severity.Warning, $"only the first {LongestArticle} words are read", Name, TextSpan.FromBounds(surface[LongestArticle].Span.Start, document.Text.Length)));
            surface.RemoveRange(LongestArticle, surface.Count - LongestArticle);
        }
    }

    private void Lay(Document document, List<SurfaceToken> surface, List<int> blocks, List<int> blockEnds, ReadOnlySpan<float> scores)
    {
        var text = document.Text;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var words = ImmutableArray.CreateBuilder<Token>(surface.Count + (surface.Count / 16));
        var at = 0;
        for (var b = 0; b < blocks.Count; b++)
        {
            var isHeadline = document.Article.Blocks[blocks[b]].Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Related;
            var blockStart = at;
            while (at < blockEnds[b])
            {
                var end = at + 1;
                while (end < blockEnds[b] && !(scores[((end - 1) * 2) + SegmenterWeights.EndColumn] > 0 && CanEnd(text, surface[end - 1], isHeadline)))
                {
                    end++;
                }

                while (end < blockEnds[b] && IsClosing(text, surface[end]))
                {
                    end++;
                }

                if (end < blockEnds[b] && IsDash(text, surface[end]) && at == blockStart && IsDateline(text, surface, at, end))
                {
                    end++;
                }

                if (end - at > LongestSentence)
                {
                    end = CutLong(text, surface, at);
                    document.Diagnostics.Add(new Diagnostic(
                        "TOK001", Severity.Warning, $"a sentence of more than {LongestSentence} words is cut", Name, surface[end - 1].Span));
                }

                var firstWord = words.Count;
                for (var i = at; i < end; i++)
                {
                    AddWords(text, surface[i], scores[(i * 2) + SegmenterWeights.SplitColumn] > 0, words);
                }

                var span = TextSpan.FromBounds(surface[at].Span.Start, surface[end - 1].Span.End);
                sentences.Add(new Sentence(span, firstWord, words.Count - firstWord, blocks[b]));
                at = end;
            }
        }

        document.Sentences = sentences.DrainToImmutable();
        document.Tokens = words.DrainToImmutable();
    }

    private static int CutLong(string text, List<SurfaceToken> surface, int start)
    {
        for (var end = start + LongestSentence; end > start + (LongestSentence / 2); end--)
        {
            var token = surface[end - 1].Span;
            if (token.Length == 1 && char.IsPunctuation(text[token.Start]))
            {
                return end;
            }
        }

        return start + LongestSentence;
    }

    /// <summary>Whether a token can only close what stands before it.</summary>
    private static bool IsClosing(string text, SurfaceToken token) =>
        char.GetUnicodeCategory(text[token.Span.Start]) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static bool IsDash(string text, SurfaceToken token) =>
        char.GetUnicodeCategory(text[token.Span.Start]) is UnicodeCategory.DashPunctuation && char.GetUnicodeCategory(text[token.Span.End - 1]) is UnicodeCategory.DashPunctuation;

    /// <summary>Whether a block's first sentence is a dateline, as in "Lyon, 3 mai 2012. –": short, with a year.</summary>
    private static bool IsDateline(string text, List<SurfaceToken> surface, int start, int end)
    {
        var hasYear = false;
        for (var i = start; i < end && end - start <= LongestDateline; i++)
        {
            hasYear |= surface[i].Span.Length == 4 && surface[i].Span.In(text).All(char.IsAsciiDigit);
        }

        return hasYear;
    }

    private bool CanEnd(string text, SurfaceToken token, bool isHeadline) =>
        IsTerminal(text, token) || (!isHeadline && !rules.IsNeverFinal(text.AsSpan(token.Span.Start, token.Span.Length)));

    private static bool IsTerminal(string text, SurfaceToken token) => text[token.Span.End - 1] is '.' or '!' or '?' or '…';

    private void AddWords(string text, SurfaceToken token, bool isOpen, ImmutableArray<Token>.Builder words)
    {
        var form = token.Span.In(text);
        if (rules.FindContraction(form) is not { } contraction || (contraction.IsAmbiguous && !isOpen))
        {
            words.Add(new Token(token.Span, form));
            return;
        }

        var isUpper = form.Length > 1 && form.All(char.IsUpper);
        for (var i = 0; i < contraction.Words.Length; i++)
        {
            var word = contraction.Words[i];
            word = isUpper ? word.ToUpperInvariant() : i == 0 && char.IsUpper(form[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
            words.Add(new Token(token.Span, word, (byte)(i == 0 ? contraction.Words.Length : 0)));
        }
    }
}
