using System.Diagnostics;
using System.Text;
using Acta.Core;

namespace Acta.Reading.Tests;

/// <summary>
/// Whatever comes in, reading ends in bounded time with an article or a reason. The bound lets a loaded machine be three times as slow
/// as the reader's own limit; what is quadratic takes minutes.
/// </summary>
public sealed class HostileInputTests
{
    private const int Megabyte = 1 << 20;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static ReadResult Read(byte[] bytes, string origin = "hostile.html")
    {
        var clock = Stopwatch.StartNew();
        var result = Assert.Single(Shipped.ReadAll(bytes, origin));
        Assert.True(clock.Elapsed < Bound, $"took {clock.Elapsed}");
        if (result.Article is { } article)
        {
            Invariants.Hold(article);
        }

        return result;
    }

    private static ReadResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void An_empty_input_is_an_error(string text) => Assert.Equal(["READ001"], Shipped.Codes(Read(text)));

    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "a ZIP archive", [0x50, 0x4B, 0x03, 0x04, 20, 0, 0, 0] },
        { "a PDF", "%PDF-1.7\n"u8.ToArray() },
        { "gzip-compressed data", [0x1F, 0x8B, 8, 0, 0, 0] },
        { "a PNG image", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10] },
        { "a JPEG image", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] },
        { "binary data", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7))] },
        { "binary data", new byte[4096] },
        { "JSON that is not one object a line", "{\n  \"id\": 1\n}"u8.ToArray() },
        { "JSON that is not one object a line", "[{\"text\": \"Un.\"}]"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void What_is_not_text_is_refused_by_what_it_looks_like(string kind, byte[] bytes)
    {
        var diagnostic = Assert.Single(Read(bytes, "article.txt").Diagnostics);
        Assert.Equal(("READ003", Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.EndsWith(kind, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_megabytes_of_one_line_are_refused() => Assert.Equal(["READ002"], Shipped.Codes(Read(Repeat("pas de fin ", 50 * Megabyte / 11))));

    [Fact]
    public void One_line_below_the_limit_takes_linear_time() => Assert.Single(Read(Repeat("pas de fin ", Megabyte)).Article!.Blocks);

    [Fact]
    public void Many_short_lines_take_linear_time() => Assert.NotNull(Read(Repeat("Publicité, dit-il\n", 200_000)).Article);

    [Fact]
    public void A_text_of_line_ends_only_is_empty() => Assert.Equal(["READ001"], Shipped.Codes(Read(Repeat("\n", 10 * Megabyte))));

    [Fact]
    public void NUL_characters_in_text_are_kept_and_told()
    {
        var text = $"{Paragraphs.Visit}\0\n\n{Paragraphs.Strike}";
        var result = Read(text);
        Assert.Equal(text, result.Article!.Text);
        Assert.Contains("READ014", Shipped.Codes(result));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<span></p>")]
    [InlineData("<table><tr><td></div>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg><g>")]
    [InlineData("<a><div>")]
    [InlineData("<button><p>")]
    public void A_nest_of_a_hundred_thousand_elements_is_bounded(string open)
    {
        var result = Read($"<html><body>{Repeat(open + "x", 100_000)}<p>{Paragraphs.Visit}</p><p>{Paragraphs.Strike}</p><p>{Paragraphs.Accord}</p>");
        Assert.NotEmpty(result.Diagnostics);
    }

    [Fact]
    public void What_stands_in_a_deep_nest_is_still_read()
    {
        var result = Read(Repeat("<div>", 100_000) + $"<p>{Paragraphs.Visit}</p><p>{Paragraphs.Strike}</p><p>{Paragraphs.Accord}</p>");
        Assert.Contains(Paragraphs.Accord, result.Article!.Text, StringComparison.Ordinal);
        Assert.Contains("READ013", Shipped.Codes(result));
    }

    [Fact]
    public void An_attribute_of_ten_megabytes_is_no_harm() =>
        Assert.Contains(Paragraphs.Visit, Read(Paragraphs.Page(before: $"<img alt='{new string('x', 10 * Megabyte)}'>")).Article!.Text, StringComparison.Ordinal);

    [Fact]
    public void A_hundred_thousand_attributes_are_no_harm() =>
        Assert.NotNull(Read(Paragraphs.Page(before: $"<img {string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 "))}>")).Article);

    [Fact]
    public void Entities_are_not_expanded_without_end()
    {
        var bomb = "<!DOCTYPE html [<!ENTITY a 'ha'>" + string.Concat(Enumerable.Range(0, 40).Select(i => $"<!ENTITY a{i} '&a{i - 1};&a{i - 1};'>")) + "]>";
        var result = Read(bomb + Paragraphs.Page(before: $"<p>&a39; {Repeat("&amp;&lt;&#x10FFFF;", 100_000)}</p>"));
        Assert.True(result.Article is null || result.Article.Text.Length < 2 * Megabyte);
    }

    [Theory]
    [InlineData("<br>x", 30_000)]
    [InlineData("<p>x", 100_000)]
    [InlineData("<p>Un <a href=/x>lien</a> de plus, dit-on, et de la prose.</p>", 20_000)]
    [InlineData("<div class=related>x", 20_000)]
    [InlineData("< ", 1_000_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("<?>", 300_000)]
    [InlineData("</>", 300_000)]
    [InlineData("<a ", 1_000_000)]
    [InlineData("<!--", 1_000_000)]
    [InlineData("<script>", 100_000)]
    [InlineData("<time datetime=x>", 20_000)]
    [InlineData("<h1>Un titre de trop", 20_000)]
    [InlineData("<p><form><b>x</form>", 10_000)]
    public void Repeated_markup_is_bounded(string markup, int count) => Read("<html><body>" + Repeat(markup, count));

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Deep_json_is_bounded(string open)
    {
        Read(Paragraphs.Page($"<script type='application/ld+json'>{Repeat(open, 100_000)}</script>"));
        Assert.Equal("READ008", Shipped.Codes(Assert.Single(Shipped.ReadAll(Encoding.UTF8.GetBytes(Repeat(open, 100_000)), "x.jsonl")))[^1]);
    }
}
