using Acta.Core;

namespace Acta.Reading.Tests;

public sealed class PageTests
{
    [Fact]
    public void The_text_is_title_lead_and_blocks_with_empty_lines_between()
    {
        var article = Shipped.Article(Paragraphs.Page(before: "<p class='chapo'>Après trois semaines de grève, Rome et Tirana se sont entendues sur les quotas.</p>"));
        Assert.Equal($"Un accord de pêche signé à Tirana\n\nAprès trois semaines de grève, Rome et Tirana se sont entendues sur les quotas.\n\n{Paragraphs.Visit}\n\n{Paragraphs.Strike}\n\n{Paragraphs.Accord}", article.Text);
        Assert.Equal([BlockKind.Title, BlockKind.Lead, BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void What_holds_more_than_one_block_is_no_lead()
    {
        var article = Shipped.Article(Paragraphs.Page(before: "<div class='article-intro'><p>Après trois semaines de grève, l'accord.</p><p>Rome et Tirana se sont entendues.</p></div>"));
        Assert.DoesNotContain(article.Blocks, b => b.Kind == BlockKind.Lead);
    }

    [Fact]
    public void A_headline_may_read_like_a_label()
    {
        var page = Paragraphs.Page().Replace("Un accord de pêche signé à Tirana", "Lire aussi : le port à la une", StringComparison.Ordinal);
        Assert.Equal("Lire aussi : le port à la une", Shipped.Article(page).Title);
    }

    [Fact]
    public void Inline_elements_are_joined_and_blocks_are_not_glued()
    {
        var article = Shipped.Article(Paragraphs.Page(after: "<div>La <b>douane</b>\n <i>albanaise</i>, <a href='/x'>jointe</a> hier, n'a rien dit.<p>Le port reste fermé aux ferries venus d'Italie.</p>Fin.</div>"));
        Assert.Equal(["La douane albanaise, jointe hier, n'a rien dit.", "Le port reste fermé aux ferries venus d'Italie.", "Fin."], article.Blocks[^3..].Select(b => b.Span.In(article.Text)));
    }

    [Fact]
    public void Elements_tell_the_kinds_of_blocks()
    {
        var article = Shipped.Article(Paragraphs.Page(after: "<h2>Ce que dit le texte</h2><ul><li>Les quotas de sardine baissent d'un tiers.</li><li>Les contrôles se font à deux.</li></ul><blockquote><p>Nous avons perdu assez de temps, a dit le maire du port.</p></blockquote><figure><img src='a.jpg'><figcaption>Le port de Durrës, vu de la digue.</figcaption></figure><p>Le texte doit être ratifié avant la fin du mois de juin.</p>"));
        Assert.Equal([BlockKind.Heading, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Quote, BlockKind.Caption, BlockKind.Paragraph], article.Blocks[^6..].Select(b => b.Kind));
    }

    [Theory]
    [InlineData("<title>Un accord signé à Tirana | Le Quai</title>", "", "Un accord signé à Tirana")]
    [InlineData("<title>Un accord signé à Tirana - Le Quai</title><meta property='og:site_name' content='Le Quai'><meta property='og:title' content='Un accord signé à Tirana - Le Quai'>", "", "Un accord signé à Tirana")]
    [InlineData("<title>Le Quai</title><meta property='og:title' content='Un accord à Tirana'>", "<h1>Le Quai</h1>", "Un accord à Tirana")]
    [InlineData("<title>Un accord signé à Tirana - Le Quai</title>", "<h1>Un accord signé<br>à <em>Tirana</em></h1>", "Un accord signé à Tirana")]
    [InlineData("<title>Albanie - Italie : le jour d'après</title>", "<h1>Albanie - Italie : le jour d'après</h1>", "Albanie - Italie : le jour d'après")]
    public void The_headline_comes_without_the_name_of_the_site(string head, string heading, string title)
    {
        var article = Shipped.Article($"<html><head>{head}</head><body>{heading}<p>{Paragraphs.Visit}</p><p>{Paragraphs.Strike}</p><p>{Paragraphs.Accord}</p></body></html>");
        Assert.Equal(title, article.Title);
        Assert.Equal(title, article.Blocks[0].Span.In(article.Text));
    }

    [Fact]
    public void The_page_tells_outlet_byline_and_address()
    {
        const string Head = "<link rel='canonical' href='/2019/51/accord'><meta property='og:url' content='https://quai.example/2019/51/accord?x=1'><meta property='og:site_name' content='Le Quai'><meta name='author' content='La rédaction'>";
        var article = Shipped.Article(Paragraphs.Page(Head));
        Assert.Equal(("Le Quai", "La rédaction", "https://quai.example/2019/51/accord"), (article.Outlet, article.Byline, article.Url));
        Assert.Contains(Paragraphs.Accord, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_related_headline_keeps_its_absolute_link()
    {
        var article = Shipped.Article(Paragraphs.Page("<link rel='canonical' href='https://quai.example/monde/accord'>", after: "<p>Lire aussi : <a href='../sport/'>Le port gagne la coupe d'Albanie</a></p>"));
        var link = Assert.Single(article.Related);
        Assert.Equal(("Le port gagne la coupe d'Albanie", "https://quai.example/sport/"), (link.Headline, link.Url));
        Assert.Equal(link.Headline, link.Span!.Value.In(article.Text));
    }

    [Theory]
    [InlineData("<div class='related-articles'><a href='https://quai.example/1'>Le maire du port a démissionné</a></div>")]
    [InlineData("<aside><h3>Sur le même sujet</h3><ul><li><a href='https://quai.example/1'>Le maire du port a démissionné</a></li></ul></aside>")]
    public void Links_of_a_box_beside_the_article_are_kept(string box)
    {
        var link = Assert.Single(Shipped.Article(Paragraphs.Page(after: box)).Related);
        Assert.Equal(("Le maire du port a démissionné", "https://quai.example/1"), (link.Headline, link.Url));
    }

    [Theory]
    [InlineData("<title>Erreur 404</title><p>La page que vous cherchez n'existe pas ou n'existe plus.</p>")]
    [InlineData("<title>Le Quai</title><body><ul><li><a href=/1>Le maire du port a démissionné hier soir</a></li><li><a href=/2>Rome et Tirana signent un accord</a></li></ul>")]
    [InlineData("<html><body></body></html>")]
    public void A_page_that_is_no_article_is_said_to_be_none_and_is_no_failure(string page)
    {
        var result = Shipped.Read(page, "page.html");
        Assert.Null(result.Article);
        Assert.Contains("READ012", Shipped.Codes(result));
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_short_dispatch_is_an_article_where_the_page_says_so()
    {
        const string Page = "<html lang=fr><head><title>Un accord signé</title><meta property='og:type' content='article'></head><body><h1>Un accord signé</h1><p>Rome et Tirana ont signé mardi un accord de pêche, a annoncé le ministère albanais des Affaires étrangères dans un communiqué.</p></body></html>";
        Assert.NotNull(Shipped.Read(Page).Article);
    }

    [Theory]
    [InlineData("<p>Un<p>Deux</b></i></div>")]
    [InlineData("<table><p>Un<tr>Deux")]
    [InlineData("<!--")]
    [InlineData("<a href='")]
    public void Damaged_markup_still_gives_what_it_holds(string damage) =>
        Assert.Contains(Paragraphs.Accord, Shipped.Article(Paragraphs.Page(after: damage)).Text, StringComparison.Ordinal);
}
