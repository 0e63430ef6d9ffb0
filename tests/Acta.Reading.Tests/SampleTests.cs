namespace Acta.Reading.Tests;

/// <summary>The pages in <c>samples/</c> are read as their writers meant them.</summary>
public sealed class SampleTests
{
    private static readonly Dictionary<string, ReadResult> Samples = Shipped.Reader.ReadPath(Shipped.Samples).ToDictionary(r => Path.GetFileName(r.Origin));

    [Theory]
    [InlineData("algerie-mandat.txt", "2019-03", "stamp", null)]
    [InlineData("catalogne-referendum.html", "2017-10-02", "time", "Catalogne : des centaines de blessés lors du référendum interdit")]
    [InlineData("crimee-traite.html", "2014-03-18", "opengraph", "Crimée : Poutine signe le rattachement, l'Occident condamne")]
    [InlineData("depeches.jsonl:1", "2016-11-25", "field", "Colombie : le gouvernement et les FARC signent un nouvel accord de paix")]
    [InlineData("depeches.jsonl:2", "2018-03-26", "field", "Affaire Skripal : une vingtaine de pays expulsent des diplomates russes")]
    [InlineData("depeches.jsonl:3", "2021-02-01", "field", "Birmanie : l'armée prend le pouvoir et arrête Aung San Suu Kyi")]
    [InlineData("liban-demission.html", "2020-08-10", "meta", "Liban : le gouvernement tombe, la colère reste")]
    [InlineData("mali-putsch.txt", "2020-08-19", "dateline", "Mali : le président Keïta démissionne après un coup d'État militaire")]
    [InlineData("minsk-accord.html", "2015-02-12", "json-ld", "Ukraine : un cessez-le-feu arraché à Minsk après seize heures de négociations")]
    [InlineData("tunisie-depart.html", "2011-01-15", "meta", "Chassé par la rue, le président Ben Ali quitte la Tunisie")]
    public void A_sample_has_its_date_its_title_and_its_language(string name, string date, string foundIn, string? title)
    {
        var article = Samples[name].Article!;
        Assert.Equal((date, foundIn, title, "fr"), (article.Published!.Value.Text, article.Published.FoundIn, article.Title, article.Language));
        Invariants.Hold(article);
    }

    [Theory]
    [InlineData("algerie-mandat.txt", "stamp.date", "ad.label", "related.also", "share.bar", "newsletter.form")]
    [InlineData("crimee-traite.html", "share.count")]
    [InlineData("liban-demission.html", "ad.label", "photo.credit")]
    [InlineData("mali-putsch.txt", "dateline.place", "agency.line")]
    [InlineData("minsk-accord.html", "ad.label", "related.also")]
    [InlineData("tunisie-depart.html", "share.bar")]
    public void The_debris_of_a_sample_is_set_aside(string name, params string[] rules) =>
        Assert.Equal(rules, Samples[name].Article!.Blocks.Where(b => !b.IsRead).Select(b => b.Rule));

    [Theory]
    [InlineData("algerie-mandat.txt", 1)]
    [InlineData("catalogne-referendum.html", 1)]
    [InlineData("crimee-traite.html", 1)]
    [InlineData("minsk-accord.html", 3)]
    public void The_headlines_of_other_articles_are_kept(string name, int count) => Assert.Equal(count, Samples[name].Article!.Related.Length);

    [Theory]
    [InlineData("minsk-accord.html", "cookies")]
    [InlineData("minsk-accord.html", "Mentions légales")]
    [InlineData("minsk-accord.html", "S'abonner")]
    [InlineData("crimee-traite.html", "Municipales")]
    [InlineData("tunisie-depart.html", "Neige")]
    public void The_furniture_of_a_page_does_not_come_into_the_text(string name, string furniture) =>
        Assert.DoesNotContain(furniture, Samples[name].Article!.Text, StringComparison.Ordinal);

    [Fact]
    public void The_English_sample_is_recognised() => Assert.Equal("en", Samples["brexit-letter.html"].Article!.Language);

    [Fact]
    public void The_section_page_is_no_article() => Assert.Equal(["READ012"], Shipped.Codes(Samples["rubrique-international.html"]));

    [Fact]
    public void The_undeclared_encoding_is_told() => Assert.Contains("READ006", Shipped.Codes(Samples["tunisie-depart.html"]));
}
