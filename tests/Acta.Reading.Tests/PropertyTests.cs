using System.Text;
using CsCheck;

namespace Acta.Reading.Tests;

public sealed class PropertyTests
{
    private static readonly string[] Pieces =
    [
        " date 2020-09 ", "12 mars 2016 . –", "\n", "\n\n", "\r\n", "\r", " ", "\0", "\uFEFF", "\u2028", "Publicité", "À lire aussi : ", "Lire aussi", Paragraphs.Visit, "Un titre", "© Agence",
        "<p>", "</p>", "<div>", "<br>", "<a href='/x'>", "</a>", "<h1>", "<li>", "<table>", "&amp;", "&#0;", "<!--", "<script type='application/ld+json'>", "{\"datePublished\":\"", "<time datetime='",
        "2019-02-30", "\ud800", "\udc00", "é", "{\"text\":\"", "\"}", "<html>", "«", "»", "- ", "Publié le 3 mai 2019", "\u00A0", "\t",
    ];

    private static readonly Gen<string> Texts = Gen.Frequency((3, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])), (1, Gen.String)).Array[0, 40].Select(string.Concat);

    private static void ReadAndCheck(byte[] bytes, string origin)
    {
        foreach (var result in Shipped.ReadAll(bytes, origin))
        {
            Assert.True(result.Article is not null || !result.Diagnostics.IsEmpty);
            if (result.Article is { } article)
            {
                Invariants.Hold(article);
                Assert.Equal(article.Diagnostics, result.Diagnostics);
            }
        }
    }

    [Fact]
    public void Any_text_is_read_without_an_exception_into_ordered_blocks() => Texts.Sample(text => ReadAndCheck(Encoding.UTF8.GetBytes(text), "x.txt"), iter: 2000);

    [Fact]
    public void Any_page_is_read_without_an_exception_into_ordered_blocks() =>
        Texts.Sample(text => ReadAndCheck(Encoding.UTF8.GetBytes("<html><body>" + text + Paragraphs.Page()), "x.html"), iter: 500);

    [Fact]
    public void Any_json_line_is_read_without_an_exception() => Texts.Sample(text => ReadAndCheck(Encoding.UTF8.GetBytes("{\"text\":\"Un.\"}\n" + text), "x.jsonl"), iter: 500);

    [Fact]
    public void Any_bytes_are_read_without_an_exception() => Gen.Byte.Array[0, 400].Sample(bytes => ReadAndCheck(bytes, "x"), iter: 2000);

    [Fact]
    public void Plain_text_is_stored_letter_for_letter() =>
        Texts.Where(t => t.Trim().Length > 0 && !t.StartsWith('\uFEFF') && !t.TrimStart().StartsWith('<') && !t.Contains('\ud800') && !t.Contains('\udc00')).Sample(
            text =>
            {
                foreach (var result in Shipped.ReadAll(Encoding.UTF8.GetBytes(text)).Where(r => r.Article is { } a && a.Origin == "article.txt" && !r.Diagnostics.Any(d => d.Code is "READ006" or "READ007")))
                {
                    Assert.Equal(text, result.Article!.Text);
                }
            },
            iter: 1000);
}
