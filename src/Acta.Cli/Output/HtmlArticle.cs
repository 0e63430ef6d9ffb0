using Acta.Cli.Ui;
using Acta.Core;

namespace Acta.Cli.Output;

/// <summary>Writes one article with its record as a part of a page: its text with the telling words marked, and beside it its events and claims.</summary>
internal sealed class HtmlArticle
{
    private readonly TextWriter output;
    private readonly EventWords words;
    private readonly ArticleRecord record;
    private readonly string id;
    private readonly HtmlMarks marks;

    /// <summary>Prepares the part of the page for a record.</summary>
    /// <param name="output">Where to write it.</param>
    /// <param name="words">The words to say it in.</param>
    /// <param name="record">The record.</param>
    /// <param name="number">The article's number on the page, from 1.</param>
    public HtmlArticle(TextWriter output, EventWords words, ArticleRecord record, int number)
    {
        this.output = output;
        this.words = words;
        this.record = record;
        id = $"a{number}";
        marks = new HtmlMarks(record, id, words);
    }

    private Article Article => record.Article;

    /// <summary>The style class of a field.</summary>
    public static string Class(EventField field) => field.ToString().ToLowerInvariant();

    /// <summary>Writes it.</summary>
    public void Write()
    {
        output.Write($"<article id=\"{id}\">\n");
        WriteHeader();
        output.Write("<div class=\"columns\">\n<div class=\"text\">\n");
        foreach (var block in Article.Blocks.Where(block => block.Kind != BlockKind.Title))
        {
            WriteBlock(block);
        }

        output.Write("</div>\n<div class=\"record\">\n");
        WriteEvents();
        WriteClaims();
        WriteNotes();
        output.Write("</div>\n</div>\n</article>\n");
    }

    private void WriteHeader()
    {
        var title = Article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        var heading = title is null ? Encode(Article.Title ?? words.Texts["article.untitled"]) : marks.Text(title.Span);
        var source = string.Join(" · ", new[] { Article.Outlet, Article.Byline }.OfType<string>().Append(words.Texts.Format("article.origin", Path.GetFileName(Article.Origin))).Select(Encode));
        var link = HtmlText.Link(Article.Url) is { } url ? $" · <a href=\"{url}\" rel=\"noreferrer noopener nofollow\">{Text("article.original")}</a>" : "";
        output.Write($"<header>\n<h2 lang=\"{Encode(Article.Language)}\">{heading}</h2>\n<p>{Encode(words.Published(Article))}</p>\n<p class=\"quiet\">{source}{link}</p>\n</header>\n");
    }

    private void WriteBlock(Block block)
    {
        var language = Encode(Article.Language);
        if (!block.IsRead)
        {
            var rule = block.Rule is null ? "" : $" <code>{Encode(block.Rule)}</code>";
            output.Write($"<details class=\"debris\"><summary>{Text("article.debris")}{rule}</summary><p lang=\"{language}\">{marks.Text(block.Span)}</p></details>\n");
            return;
        }

        var (element, style) = block.Kind switch
        {
            BlockKind.Heading => ("h3", ""),
            BlockKind.Quote => ("blockquote", ""),
            BlockKind.Lead => ("p", " class=\"lead\""),
            BlockKind.Caption => ("p", " class=\"caption\""),
            BlockKind.ListItem => ("p", " class=\"item\""),
            BlockKind.Related => ("p", " class=\"related\""),
            _ => ("p", ""),
        };
        output.Write($"<{element}{style} lang=\"{language}\">{marks.Text(block.Span)}</{element}>\n");
    }

    private void WriteEvents()
    {
        output.Write($"<h3>{Text("events.heading")}</h3>\n");
        if (record.Events.IsEmpty)
        {
            output.Write($"<p class=\"quiet\">{Encode(words.NoEvents(record))}</p>\n");
            return;
        }

        output.Write("<ol class=\"events\">\n");
        for (var i = 0; i < record.Events.Length; i++)
        {
            WriteEvent(record.Events[i], i + 1);
        }

        output.Write("</ol>\n");
    }

    private void WriteEvent(Event told, int number)
    {
        var status = told.Status == EventStatus.Occurred ? "" : $" {marks.Link(number, EventField.Status, 0, $"<span class=\"chip status\">{Encode(words.Status(told))}</span>")}";
        var related = told.IsRelated ? $" <span class=\"chip\">{Text("events.related")}</span>" : "";
        output.Write($"<li id=\"{id}e{number}\">\n<p class=\"deed\"><span class=\"number\">{number}</span> <span class=\"name\">{Encode(words.Deed(told))}</span>{status}{related}</p>\n<dl>\n");
        WriteParties(told.Actors, number, EventField.Actor);
        WriteParties(told.Recipients, number, EventField.Recipient);
        if (told.Place is { } place)
        {
            WriteField(EventField.Place, marks.Links(number, EventField.Place, 0, place.Evidence.Length, Encode(place.Text)) + Aside(words.Standing(place)));
        }

        if (told.Date is { } date)
        {
            WriteField(EventField.Date, marks.Links(number, EventField.Date, 0, date.Evidence.Length, Encode(words.Date(date.Value))) + Aside(date.Value.Text));
        }

        if (!told.Counts.IsEmpty)
        {
            WriteField(EventField.Count, string.Join(", ", told.Counts.Select((count, i) => marks.Link(number, EventField.Count, i, Encode(words.Count(count))))));
        }

        if (told.Source is { } source)
        {
            WriteField(EventField.Source, marks.Links(number, EventField.Source, 0, source.Evidence.Length, Encode(source.Text)));
        }

        output.Write("</dl>\n<ul class=\"quotes\">");
        for (var i = 0; i < told.Mentions.Length; i++)
        {
            output.Write($"<li lang=\"{Encode(Article.Language)}\">{marks.Link(number, EventField.Trigger, i, $"« {Quote(told.Mentions[i])} »")}</li>");
        }

        output.Write($"</ul>\n<p class=\"rule\"><code>{Encode(EventWords.Code(told))}</code> <code>{Encode(told.Rule)}</code></p>\n</li>\n");
    }

    private string Quote(EventMention mention)
    {
        var (quote, trigger) = (mention.Quote, mention.Trigger);
        if (!quote.Contains(trigger))
        {
            return Encode(quote.In(Article.Text));
        }

        var before = TextSpan.FromBounds(quote.Start, trigger.Start).In(Article.Text);
        var after = TextSpan.FromBounds(trigger.End, quote.End).In(Article.Text);
        return $"{Encode(before)}<b>{Encode(trigger.In(Article.Text))}</b>{Encode(after)}";
    }

    private void WriteParties(IReadOnlyList<Party> parties, int number, EventField field)
    {
        var (said, first) = (new List<string>(), 0);
        foreach (var party in parties)
        {
            said.Add(marks.Links(number, field, first, party.Evidence.Length, Encode(party.Text)) + Aside(words.Standing(party)));
            first += party.Evidence.Length;
        }

        if (said.Count > 0)
        {
            WriteField(field, string.Join("<br>", said));
        }
    }

    private void WriteField(EventField field, string value) =>
        output.Write($"<dt class=\"{Class(field)}\">{Encode(words.Field(field))}</dt><dd>{value}</dd>\n");

    private void WriteClaims()
    {
        if (record.Claims.IsEmpty)
        {
            return;
        }

        output.Write($"<h3>{Text("claims.heading")}</h3>\n<ul class=\"claims\">\n");
        foreach (var claim in record.Claims)
        {
            var speaker = Encode(claim.Speaker?.Text ?? words.Texts["claims.unknown-speaker"]);
            output.Write($"<li><b>{speaker}</b> <small class=\"quiet\">{Encode(words.Kind(claim))}</small> <span lang=\"{Encode(Article.Language)}\">{Encode(claim.Content.In(Article.Text))}</span></li>\n");
        }

        output.Write("</ul>\n");
    }

    private void WriteNotes()
    {
        if (record.Diagnostics.IsEmpty)
        {
            return;
        }

        output.Write($"<details class=\"notes\"><summary>{Text("article.notes")}</summary><ul>");
        foreach (var note in record.Diagnostics.Distinct())
        {
            output.Write($"<li><code>{Encode(note.Code)}</code> {Encode(note.Message)}</li>");
        }

        output.Write("</ul></details>\n");
    }

    private static string Aside(string text) => text.Length == 0 ? "" : $" <span class=\"quiet\">{Encode(text)}</span>";

    private string Text(string key) => Encode(words.Texts[key]);

    private static string Encode(string text) => HtmlText.Encode(text);
}
