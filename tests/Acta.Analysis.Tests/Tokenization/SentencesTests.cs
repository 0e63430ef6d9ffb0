using Acta.Core;

namespace Acta.Analysis.Tests.Tokenization;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("La police a tiré. Deux hommes sont morts.", 2)]
    [InlineData("M. Martin a parlé. Mme Petit a répondu.", 2)]
    [InlineData("Le roi J. Dupré est né en 52 av. J.-C. à Lyon.", 1)]
    [InlineData("Il a dit : « Je pars. Adieu. » Puis il est parti.", 3)]
    [InlineData("Vraiment ? Oui !", 2)]
    [InlineData("Le président a rencontré lundi son homologue à\nSotchi. Ils ont signé un accord.", 2)]
    [InlineData("Ils attendent… Personne ne vient.", 2)]
    [InlineData("L'accord, signé le 3 mai, entre en vigueur.", 1)]
    public void Sentences_end_where_a_reader_ends_them(string text, int count) =>
        Assert.Equal(count, French.Analyse(text).Sentences.Length);

    [Theory]
    [InlineData("17 mars 2017. – Le maire de la ville a démissionné.", "17 mars 2017. –")]
    [InlineData("28 juin 2012 . - Le maire de la ville a démissionné .", "28 juin 2012 . -")]
    public void A_dateline_is_a_sentence_with_its_dash(string text, string dateline) =>
        Assert.Equal(dateline, French.Analyse(text).Sentences[0].Span.In(text));

    [Fact]
    public void A_headline_is_one_sentence_without_a_full_stop() =>
        Assert.Single(French.Analyse("Mali : Le Parlement rejette la loi", BlockKind.Title).Sentences);

    [Fact]
    public void A_sentence_never_crosses_blocks()
    {
        const string text = "Le titre sans point\nLa suite commence ici.";
        var document = French.Analyse(text, [new Block(new TextSpan(0, 19), BlockKind.Title), new Block(new TextSpan(20, 22), BlockKind.Paragraph)]);
        Assert.Equal([0, 1], document.Sentences.Select(s => s.Block));
    }

    [Theory]
    [InlineData(BlockKind.Debris)]
    [InlineData(BlockKind.Stamp)]
    public void Blocks_set_aside_are_not_read(BlockKind kind) =>
        Assert.Empty(French.Analyse("Abonnez-vous à notre lettre.", kind).Tokens);

    [Fact]
    public void An_endless_sentence_is_cut_with_a_diagnostic()
    {
        var document = French.Analyse(string.Join(' ', Enumerable.Repeat("mot", 5000)));
        Assert.All(document.Sentences, s => Assert.InRange(s.TokenCount, 1, Acta.Analysis.Tokenization.TokenizationStage.LongestSentence));
        Assert.Contains(document.Diagnostics, d => d.Code == "TOK001");
    }
}
