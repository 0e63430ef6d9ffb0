namespace Acta.Analysis.Tests.Tokenization;

public sealed class ContractionTests
{
    [Theory]
    [InlineData("Le chef du gouvernement parle.", "Le chef de le gouvernement parle .")]
    [InlineData("Il parle aux soldats.", "Il parle à les soldats .")]
    [InlineData("Au nord, on vote.", "À le nord , on vote .")]
    [InlineData("La maison auprès de laquelle il passe.", "La maison auprès de laquelle il passe .")]
    [InlineData("Le pays duquel il vient.", "Le pays de lequel il vient .")]
    public void A_contraction_is_opened_into_its_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', French.Analyse(text).Tokens.Select(t => t.Form)));

    [Theory]
    [InlineData("Des soldats ont tiré sur la foule.", 1)]
    [InlineData("La plupart des soldats ont fui.", 2)]
    [InlineData("Le président des Comores a démissionné.", 2)]
    [InlineData("Ils ont mené des attaques contre la ville.", 1)]
    public void The_context_tells_whether_des_is_an_article(string text, int words) =>
        Assert.Equal(words, French.Analyse(text).Tokens.Single(t => t.Span.In(text) is "des" or "Des" && t.MultiwordLength > 0).MultiwordLength);

    [Fact]
    public void The_words_of_a_contraction_share_its_span()
    {
        var document = French.Analyse("La fin du conflit.");
        var words = document.Tokens.Where(t => t.Span.In(document.Text) == "du").ToList();
        Assert.Equal([(byte)2, (byte)0], words.Select(w => w.MultiwordLength));
        Assert.Equal(words[0].Span, words[1].Span);
    }
}
