using Acta.Core;
using CsCheck;

namespace Acta.Analysis.Tests;

public sealed class AnalyserPropertiesTests
{
    private static readonly Gen<string> Words = Gen.OneOf<string>(
        "Le", "ministre", "du", "des", "l'", "aujourd’hui", "a-t-il", "\r\n", "\n", " ", "\t", ".", "…", "«", "»", "(", "3,5", "1 000", "\ud83d", "\udc00", "🕊️",
        "e\u0301", "\0", "http://", "@", "#x", "M.", "J.-C.", "\u00a0", "\u200b", "Paris", "----", "A.B.C.", "'", "’", "été", "ﬁn", "中文", "نص").Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String[0, 200], Words);

    [Fact]
    public void Tokens_cover_their_surface_in_order() => Texts.Sample(text =>
    {
        var document = French.Analyse(text);
        var end = 0;
        foreach (var token in document.Tokens.Where(t => t.MultiwordLength > 0))
        {
            Assert.True(token.Span.Start >= end && token.Span.Length > 0);
            Assert.True(token.MultiwordLength > 1 || token.Form == token.Span.In(text));
            Assert.All(text[end..token.Span.Start], c => Assert.True(Acta.Analysis.Tokenization.SurfaceTokenizer.IsSpace(c)));
            end = token.Span.End;
        }

        Assert.All(text[end..], c => Assert.True(Acta.Analysis.Tokenization.SurfaceTokenizer.IsSpace(c)));
    }, iter: 300);

    [Fact]
    public void Sentences_divide_the_tokens() => Texts.Sample(text =>
    {
        var document = French.Analyse(text);
        var next = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.TokenCount > 0);
            next = sentence.EndToken;
            Assert.Equal(sentence.Span, TextSpan.Union(document.Tokens[sentence.FirstToken].Span, document.Tokens[sentence.EndToken - 1].Span));
        }

        Assert.Equal(document.Tokens.Length, next);
    }, iter: 200);

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root() => Texts.Sample(text =>
    {
        var document = French.Analyse(text);
        Assert.Equal(document.Tokens.Length, document.Tree.Length);
        Assert.Equal(document.Tokens.Length, document.Tags.Length);
        foreach (var sentence in document.Sentences)
        {
            var tokens = Enumerable.Range(sentence.FirstToken, sentence.TokenCount).ToList();
            Assert.Single(tokens, t => document.Tree[t].Head < 0);
            foreach (var token in tokens)
            {
                var (at, steps) = (token, 0);
                while (document.Tree[at].Head >= 0)
                {
                    at = document.Tree[at].Head;
                    Assert.InRange(at, sentence.FirstToken, sentence.EndToken - 1);
                    Assert.True(++steps <= sentence.TokenCount);
                }
            }
        }
    }, iter: 200);

    [Fact]
    public void Names_lie_in_sentences_in_order() => Texts.Sample(text =>
    {
        var document = French.Analyse(text);
        var next = 0;
        foreach (var name in document.Names)
        {
            Assert.True(name.FirstToken >= next && name.TokenCount > 0);
            next = name.FirstToken + name.TokenCount;
            Assert.Contains(document.Sentences, s => s.FirstToken <= name.FirstToken && next <= s.EndToken);
        }
    }, iter: 100);

    [Fact]
    public void Line_ends_of_either_kind_read_alike() => Words.Sample(text =>
    {
        var lf = text.Replace("\r\n", "\n");
        var (a, b) = (French.Analyse(lf), French.Analyse(lf.Replace("\n", "\r\n")));
        Assert.Equal(a.Tokens.Select(t => t.Form), b.Tokens.Select(t => t.Form));
        Assert.Equal(a.Tree, b.Tree);
    }, iter: 100);

    [Fact]
    public void One_analyser_serves_many_threads_with_the_same_answers()
    {
        const string text = "Le ministre des Affaires étrangères a rencontré son homologue à Vienne. Les deux hommes ont signé un accord.";
        var expected = French.Analyse(text);
        Parallel.For(0, 32, _ =>
        {
            var document = French.Analyse(text);
            Assert.Equal(expected.Tags, document.Tags);
            Assert.Equal(expected.Tree, document.Tree);
        });
    }

    [Fact]
    public void A_long_text_without_spaces_takes_bounded_time()
    {
        foreach (var piece in (string[])["a", "a.", "A.", "-", "'", "l'", "a-", "1 ", "1-", "(e)", "www.", "e\u0301", "🕊️"])
        {
            Assert.NotEmpty(French.Analyse(string.Concat(Enumerable.Repeat(piece, 20_000))).Tokens);
        }
    }
}
