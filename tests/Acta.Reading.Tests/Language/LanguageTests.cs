namespace Acta.Reading.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("fr", "Le ministre est arrivé lundi à Tirana, où il a rencontré les chefs des partis de l'opposition.")]
    [InlineData("en", "The minister arrived in Tirana on Monday and met with the heads of the parties of the opposition.")]
    [InlineData("de", "Der Minister ist am Montag in Tirana eingetroffen, wo er die Vorsitzenden der Opposition getroffen hat.")]
    [InlineData("es", "El ministro llegó el lunes a Tirana, donde se reunió con los jefes de los partidos de la oposición.")]
    [InlineData("it", "Il ministro è arrivato lunedì a Tirana, dove ha incontrato i capi dei partiti di opposizione.")]
    [InlineData("pt", "O ministro chegou na segunda-feira a Tirana, onde se reuniu com os chefes dos partidos da oposição.")]
    [InlineData("nl", "De minister is maandag aangekomen in Tirana, waar hij de leiders van de partijen van de oppositie heeft ontmoet.")]
    public void A_sentence_tells_its_language(string language, string text) => Assert.Equal(language, Shipped.Resources.Languages.Guess(text));

    [Fact]
    public void The_text_decides_and_not_the_page() =>
        Assert.Equal("fr", Shipped.Article(Paragraphs.Page().Replace("lang=\"fr\"", "lang=\"en-GB\"", StringComparison.Ordinal)).Language);

    [Theory]
    [InlineData("Tirana", "sq-AL", "sq")]
    [InlineData("Ministri mbërriti të hënën në Tiranë dhe takoi drejtuesit e partive kryesore të opozitës shqiptare", "sq", "sq")]
    [InlineData("Tirana", null, "und")]
    [InlineData("Tirana", "<script>", "und")]
    [InlineData("Ministri mbërriti të hënën në Tiranë dhe takoi drejtuesit e partive kryesore të opozitës shqiptare dhe vizitoi portin pas tri javësh greve, ndërsa policia shpërndau një bllokadë përpara portave kryesore të terminalit", "en", "und")]
    public void What_the_text_does_not_tell_the_hint_does(string text, string? hint, string language) =>
        Assert.Equal(language, Shipped.Resources.Languages.Guess(text, hint));
}
