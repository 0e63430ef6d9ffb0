using Acta.Core;

namespace Acta.Reading.Tests;

public sealed class PlainTextTests
{
    [Fact]
    public void The_stored_text_is_the_file_letter_for_letter_but_for_its_byte_order_mark()
    {
        var text = $"Un titre\r\n\r\n{Paragraphs.Visit}\r\n";
        Assert.Equal(text, Shipped.Article("\uFEFF" + text).Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_short_first_line_over_an_empty_one_is_the_title(string end)
    {
        var article = Shipped.Article($"Tirana et Rome signent un accord{end}{end}{Paragraphs.Visit}{end}{end}{Paragraphs.Strike}{end}");
        Assert.Equal("Tirana et Rome signent un accord", article.Title);
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_text_may_have_no_title() => Assert.Null(Shipped.Article($"{Paragraphs.Visit}\n\n{Paragraphs.Strike}").Title);

    [Fact]
    public void What_stands_between_title_and_dateline_is_the_lead()
    {
        var article = Shipped.Article($"Grève au port\n\n{Paragraphs.Strike}\n\n4 mai 2016. – {Paragraphs.Visit}\n");
        Assert.Equal([BlockKind.Title, BlockKind.Lead, BlockKind.Stamp, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_short_line_without_end_punctuation_over_a_paragraph_is_a_heading()
    {
        var article = Shipped.Article($"{Paragraphs.Visit}\n\nUne grève qui dure\n\n{Paragraphs.Strike}\n");
        Assert.Equal("Heading: Une grève qui dure", Shipped.Blocks(article)[1]);
    }

    [Theory]
    [InlineData("— Le porte-parole des dockers")]
    [InlineData("Il a refusé.")]
    [InlineData("Il a dit :")]
    public void Not_every_short_line_is_a_heading(string line)
    {
        var article = Shipped.Article($"{Paragraphs.Visit}\n\n{line}\n\n{Paragraphs.Strike}\n");
        Assert.Equal(BlockKind.Paragraph, article.Blocks[1].Kind);
    }

    [Fact]
    public void Text_wrapped_to_a_width_is_joined_into_paragraphs()
    {
        const string Wrapped = "Le ministre des Affaires étrangères est arrivé lundi\nà Tirana, où il a rencontré son homologue et visité\nle port, avant de repartir vers Rome.\n\n" +
            "Les dockers ont reconduit leur grève pour la troisième\nsemaine, et la police a dispersé un barrage devant les\ngrilles du terminal.\n";
        var article = Shipped.Article(Wrapped);
        Assert.Equal(2, article.Blocks.Length);
        Assert.Contains('\n', article.Blocks[0].Span.In(article.Text));
    }

    [Fact]
    public void One_paragraph_a_line_needs_no_empty_lines() =>
        Assert.Equal(3, Shipped.Article($"{Paragraphs.Visit}\n{Paragraphs.Strike}\n{Paragraphs.Accord}").Blocks.Length);

    [Fact]
    public void Scraped_text_keeps_its_stamp_and_debris_as_blocks_that_are_not_read()
    {
        var article = Shipped.Article($" date 2021-04 {Paragraphs.Visit}\n\nPublicité Lire la suite\n\n{Paragraphs.Strike}\n\nNewsletterRecevez chaque matin l'essentiel dans votre boite mail Je m'abonne");
        Assert.Equal(
            [("stamp.date", BlockKind.Stamp), (null, BlockKind.Paragraph), ("ad.label", BlockKind.Debris), (null, BlockKind.Paragraph), ("newsletter.form", BlockKind.Debris)],
            article.Blocks.Select(b => (b.Rule, b.Kind)));
        Assert.Equal("date 2021-04", article.Blocks[0].Span.In(article.Text));
        Assert.Equal(2, article.Blocks.Count(b => b.IsRead));
    }

    [Fact]
    public void The_headline_of_another_article_is_kept_apart_from_its_label()
    {
        var article = Shipped.Article($"{Paragraphs.Visit}\n\n► À lire aussi : Albanie: la police évacue le port\n\n{Paragraphs.Strike}");
        Assert.Equal(["Debris: ► À lire aussi :", "Related: Albanie: la police évacue le port"], Shipped.Blocks(article)[1..3]);
        var link = Assert.Single(article.Related);
        Assert.Equal("Albanie: la police évacue le port", link.Headline);
        Assert.Equal(link.Headline, link.Span!.Value.In(article.Text));
    }

    [Fact]
    public void Headlines_may_stand_under_their_label()
    {
        var article = Shipped.Article($"{Paragraphs.Visit}\n\nSur le même sujet\n\nAlbanie: la police évacue le port\nRome et Tirana se rapprochent\n\n{Paragraphs.Strike}");
        Assert.Equal(["Albanie: la police évacue le port", "Rome et Tirana se rapprochent"], article.Related.Select(r => r.Headline));
        Assert.Equal(BlockKind.Paragraph, article.Blocks[^1].Kind);
    }

    [Fact]
    public void French_debris_rules_leave_an_English_text_alone() =>
        Assert.All(
            Shipped.Article("The minister arrived in Tirana on Monday and met with the head of the port, who had asked for help.\n\nFacebook Twitter\n").Blocks,
            b => Assert.Null(b.Rule));
}
