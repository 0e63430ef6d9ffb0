using System.Text;
using Acta.Core;

namespace Acta.Reading.Tests;

public sealed class JsonLinesTests
{
    private static ReadResult[] Read(string lines, long maxBytes = 1 << 20) =>
        Shipped.ReadAll(Encoding.UTF8.GetBytes(lines), "depeches.jsonl", new ReadOptions { MaxBytes = maxBytes });

    [Fact]
    public void A_line_gives_an_article_with_its_fields()
    {
        var result = Assert.Single(Read($$"""{"id":"a/1","url":"https://quai.example/a","published":"2019-03-05T23:30:00-05:00","title":"Un accord","text":"{{Paragraphs.Visit}}","language":"fr-CA","more":[1]}"""));
        var article = result.Article!;
        Assert.Equal(("a-1", "https://quai.example/a", "2019-03-05", "field", "fr", "Un accord"),
            (article.Id, article.Url, article.Published!.Value.Text, article.Published.FoundIn, article.Language, article.Title));
        Assert.Equal("depeches.jsonl:1", result.Origin);
    }

    [Fact]
    public void A_title_that_the_text_does_not_begin_with_is_put_before_it()
    {
        Assert.Equal("Un accord\n\nLe reste.", Read("""{"title":"Un accord","text":"Le reste."}""")[0].Article!.Text);
        Assert.Equal("Un accord\n\nLe reste.", Read("""{"title":"Un accord","text":"Un accord\n\nLe reste."}""")[0].Article!.Text);
    }

    [Fact]
    public void A_line_may_hold_a_page()
    {
        var article = Read($$"""{"id":"p","title":"Un accord","published":"2019-03","html":"<p>{{Paragraphs.Visit}}</p><p>{{Paragraphs.Strike}}</p><p>{{Paragraphs.Accord}}</p>"}""")[0].Article!;
        Assert.Equal($"Un accord\n\n{Paragraphs.Visit}\n\n{Paragraphs.Strike}\n\n{Paragraphs.Accord}", article.Text);
        Assert.Equal("2019-03", article.Published!.Value.Text);
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("[1]")]
    [InlineData("{\"id\":\"x\"}")]
    [InlineData("{\"text\":\"\\ud800\"}")]
    [InlineData("{\"text\":7}")]
    public void A_broken_line_is_told_by_file_and_line_and_the_others_go_on(string broken)
    {
        var results = Read($"{{\"text\":\"Un.\"}}\n{broken}\n\n{{\"text\":\"Deux.\"}}\n");
        Assert.Equal(["depeches.jsonl:1", "depeches.jsonl:2", "depeches.jsonl:4"], results.Select(r => r.Origin));
        Assert.Null(results[1].Article);
        Assert.Equal((Severity.Error, "READ008"), (results[1].Diagnostics[^1].Severity, results[1].Diagnostics[^1].Code));
        Assert.NotNull(results[2].Article);
    }

    [Fact]
    public void A_line_beyond_the_limit_is_skipped()
    {
        var results = Read($"{{\"text\":\"{new string('x', 5000)}\"}}\n{{\"text\":\"Deux.\"}}", maxBytes: 1000);
        Assert.Equal(["READ002"], Shipped.Codes(results[0]));
        Assert.Equal("Deux.", results[1].Article!.Text);
    }

    [Theory]
    [InlineData("2019-13-01")]
    [InlineData("2019-02-30T10:00:00Z")]
    public void A_published_field_that_is_no_date_is_refused(string published)
    {
        var result = Assert.Single(Read($$"""{"published":"{{published}}","text":"Un."}"""));
        Assert.Null(result.Article!.Published);
        Assert.Contains("READ011", Shipped.Codes(result));
    }

    [Fact]
    public void Identifiers_are_unique_and_made_of_the_line_where_there_is_none()
    {
        var results = Read("{\"id\":\"x\",\"text\":\"Un.\"}\n{\"id\":\"X\",\"text\":\"Deux.\"}\n{\"text\":\"Trois.\"}");
        Assert.Equal(["x", "X-2", "depeches-3"], results.Select(r => r.Article!.Id));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//quai.example")]
    public void An_address_that_is_not_of_the_web_is_dropped(string url) =>
        Assert.Null(Read($$"""{"url":"{{url}}","text":"Un."}""")[0].Article!.Url);
}
