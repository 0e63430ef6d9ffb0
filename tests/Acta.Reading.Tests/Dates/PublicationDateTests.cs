using System.Text;
using Acta.Core;

namespace Acta.Reading.Tests;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData(" date 2021-04 {0}", "2021-04", "stamp", "2021-04")]
    [InlineData("2021-04-07 {0}", "2021-04-07", "stamp", "2021-04-07")]
    [InlineData("Un titre\n\n17 mars 2017. – {0}", "2017-03-17", "dateline", "17 mars 2017")]
    [InlineData("Un titre\n\n28 juin 2012. - {0}", "2012-06-28", "dateline", "28 juin 2012")]
    [InlineData("Un titre\n\n23 mars 2017 . –\n{0}", "2017-03-23", "dateline", "23 mars 2017")]
    [InlineData("1er août 2015. – {0}", "2015-08-01", "dateline", "1er août 2015")]
    [InlineData("PARIS, 3 mai 2019 (Agence) - {0}", "2019-05-03", "dateline", "3 mai 2019")]
    [InlineData("Un titre\n\nPublié le 3 mai 2019 à 17h45\n\n{0}", "2019-05-03", "dateline", "3 mai 2019")]
    public void A_text_tells_its_date_and_where_it_stands(string format, string date, string foundIn, string written)
    {
        var article = Shipped.Article(string.Format(null, CompositeFormat.Parse(format), Paragraphs.Visit));
        Assert.Equal((date, foundIn), (article.Published!.Value.Text, article.Published.FoundIn));
        Assert.Equal(written, article.Published.Span!.Value.In(article.Text));
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-03-05T23:30:00-05:00\"}</script>", "2019-03-05", "json-ld")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"WebSite\"},{\"@type\":[\"ReportageNewsArticle\"],\"datePublished\":\"2019-03-05\"}]</script>", "2019-03-05", "json-ld")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2011-01-01\"},{\"@type\":\"Article\",\"datePublished\":\"2019-03-05T00:10:00+09:00\"}]}</script>", "2019-03-05", "json-ld")]
    [InlineData("<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Un\naccord\",\"datePublished\":\"2019-03-05\",}\n//]]></script>", "2019-03-05", "json-ld")]
    [InlineData("<meta property='article:published_time' content='2019-03-05T23:59:59Z'>", "2019-03-05", "opengraph")]
    [InlineData("<meta name='DC.date.issued' content='2019-03-05'>", "2019-03-05", "meta")]
    [InlineData("<meta name='pubdate' content='20190305'>", "2019-03-05", "meta")]
    [InlineData("<meta name='date' content='05/03/2019 10:00'>", "2019-03-05", "meta")]
    [InlineData("<meta name='date' content='mardi 5 mars 2019'>", "2019-03-05", "meta")]
    [InlineData("<meta name='date' content='Tue, 05 Mar 2019 23:30:00 -0500'>", "2019-03-05", "meta")]
    [InlineData("<meta itemprop='datePublished' content='2019-03'>", "2019-03", "meta")]
    public void A_page_tells_its_date_in_its_head_in_its_own_zone(string head, string date, string foundIn)
    {
        var article = Shipped.Article(Paragraphs.Page(head));
        Assert.Equal((date, foundIn), (article.Published!.Value.Text, article.Published.FoundIn));
        Assert.Null(article.Published.Span);
    }

    [Theory]
    [InlineData("<time datetime='2019-03-05T08:00+01:00'>hier</time>", "2019-03-05", "time")]
    [InlineData("<p><time>5 mars 2019</time></p>", "2019-03-05", "time")]
    [InlineData("<span itemprop='datePublished' content='2019-03-05'></span>", "2019-03-05", "meta")]
    [InlineData("<aside><time datetime='2018-01-01'>2018</time></aside><time datetime='2019-03-05'></time>", "2019-03-05", "time")]
    [InlineData("<p>ROME, 5 mars 2019 – Le chef du gouvernement a reçu les syndicats dans la matinée au palais.</p>", "2019-03-05", "dateline")]
    public void A_page_tells_its_date_in_its_body(string before, string date, string foundIn)
    {
        var article = Shipped.Article(Paragraphs.Page(before: before));
        Assert.Equal((date, foundIn), (article.Published!.Value.Text, article.Published.FoundIn));
    }

    [Fact]
    public void Structured_data_goes_before_meta_elements_and_these_before_what_readers_see()
    {
        const string Head = "<meta property='article:published_time' content='2019-03-06'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-03-05\"}</script>";
        Assert.Equal("2019-03-05", Shipped.Article(Paragraphs.Page(Head, "<time datetime='2019-03-07'></time>")).Published!.Value.Text);
    }

    [Fact]
    public void The_option_goes_before_all()
    {
        var options = new ReadOptions { Published = Edtf.Parse("2001") };
        var result = Assert.Single(Shipped.ReadAll(Encoding.UTF8.GetBytes("17 mars 2017. – " + Paragraphs.Visit), options: options));
        Assert.Equal(("2001", "option"), (result.Article!.Published!.Value.Text, result.Article.Published.FoundIn));
    }

    [Theory]
    [InlineData(" date 2020-13 ")]
    [InlineData("31 février 2017. – ")]
    [InlineData("2021-02-30 ")]
    public void A_date_that_is_not_in_the_calendar_is_refused(string stamp)
    {
        var result = Shipped.Read(stamp + Paragraphs.Visit);
        Assert.Null(result.Article!.Published);
        Assert.Equal(["READ011", "READ010"], Shipped.Codes(result));
    }

    [Fact]
    public void A_date_that_is_refused_leaves_room_for_the_next()
    {
        var article = Shipped.Article(Paragraphs.Page("<meta property='article:published_time' content='0001-01-01T00:00:00Z'><meta name='date' content='2019-03-05'>"));
        Assert.Equal("meta", article.Published!.FoundIn);
    }

    [Fact]
    public void Without_any_date_there_is_a_warning() => Assert.Contains("READ010", Shipped.Codes(Shipped.Read(Paragraphs.Visit)));

    [Fact]
    public void A_date_further_down_is_no_dateline()
    {
        var text = string.Concat(Enumerable.Repeat(Paragraphs.Visit + "\n\n", 8)) + "17 mars 2017. – " + Paragraphs.Strike;
        Assert.Null(Shipped.Article(text).Published);
    }
}
