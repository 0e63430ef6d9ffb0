using Acta.Analysis.Parties;
using Acta.Analysis.Pipeline;
using Acta.Analysis.Tests.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Tests.Parties;

public sealed class EventPlaceTests
{
    private static readonly Lazy<AnalysisPipeline> Pipeline = new(static () =>
        new AnalysisPipeline([.. FrenchAnalyser.Load(BuiltIn.Root).Stages, new PartiesStage(BuiltIn.Knowledge)]));

    [Theory]
    [InlineData("attentat", "Un attentat a fait dix morts à Bagdad.", "Bagdad", "IRQ", PlacePrecision.Point, "event.clause")]
    [InlineData("rencontre", "La rencontre de Genève a duré deux jours.", "Genève", "CHE", PlacePrecision.Point, "event.tied")]
    [InlineData("combats", "Des combats ont éclaté dans le nord du Mali.", "nord du Mali", "MLI", PlacePrecision.Area, "event.clause")]
    [InlineData("arrêté", "La police a arrêté un opposant à Minsk, en Biélorussie.", "Minsk", "BLR", PlacePrecision.Point, "event.tied")]
    [InlineData("arrêtés", "Des heurts ont éclaté à Conakry. Dix manifestants ont été arrêtés.", "Conakry", "GIN", PlacePrecision.Point, "event.paragraph")]
    [InlineData("tués", "Attaque près de Kidal\nTrois soldats ont été tués.", "Kidal", "MLI", PlacePrecision.Point, "event.title")]
    [InlineData("accuse", "Moscou accuse Kiev de mentir.", null, null, PlacePrecision.Unknown, null)]
    public void The_place_is_the_nearest_that_the_article_ties_to_the_event(
        string trigger, string text, string? place, string? country, PlacePrecision precision, string? rule)
    {
        var document = Analyse(text);
        var token = Enumerable.Range(0, document.Tokens.Length).First(i => document.Tokens[i].Form == trigger);
        var found = new EventPlace(document).PlaceOf(token);
        if (place is null)
        {
            Assert.Null(found);
            return;
        }

        Assert.NotNull(found);
        Assert.Equal((place, country, precision, rule), (found.Text, found.Country, found.Precision, found.Rule));
        Assert.All(found.Evidence, e => Assert.True(e.Length > 0 && e.End <= text.Length));
        Assert.True(precision == PlacePrecision.Point || found.Latitude is null || precision == PlacePrecision.Country, "a part of a state has no pin");
    }

    [Fact]
    public void Parties_told_without_a_country_take_that_of_the_place()
    {
        var document = Analyse("Washington suit la crise. Trois civils et des hommes armés sont morts à Taëz.");
        var place = new EventPlace(document).PlaceOf(document.Tokens.Length - 3);
        var index = new PartyIndex(document);
        var civilians = Enumerable.Range(0, document.Tokens.Length).Select(index.At).First(m => m?.Parties[0].Sector == "CVL");
        var armed = Enumerable.Range(0, document.Tokens.Length).Select(index.At).First(m => m?.Parties[0].Sector == "UAF");
        Assert.Equal("YEM", PartyPlacing.At(civilians!.Parties[0] with { Country = "USA" }, place).Country);
        Assert.Null(PartyPlacing.At(armed!.Parties[0], place).Country);
    }

    private static Document Analyse(string text)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new Block(new TextSpan(at, line.Length), text.Contains('\n', StringComparison.Ordinal) && at == 0 ? BlockKind.Title : BlockKind.Paragraph));
            at += line.Length + 1;
        }

        return Pipeline.Value.Analyse(new Article
        {
            Id = "case", Text = text, Blocks = [.. blocks], Origin = "case", Language = "fr", Published = new PublicationDate(Edtf.Parse("2016-03-01"), "option"),
        });
    }
}
