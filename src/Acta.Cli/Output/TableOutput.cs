using Acta.Cli.Ui;
using Acta.Core;
using Spectre.Console;

namespace Acta.Cli.Output;

/// <summary>Writes records for people at a terminal: the article, a block an event with its sentence, then the claims.</summary>
internal sealed class TableOutput(IAnsiConsole console, EventWords words, IDisposable owned) : IRecordOutput
{
    private const int LongestExcerpt = 60;
    private const int LongestSentence = 1200;

    private bool HasColours => console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;

    /// <inheritdoc/>
    public void Write(ArticleRecord record)
    {
        WriteArticle(record.Article);
        if (record.Events.IsEmpty)
        {
            console.MarkupLine($"  [grey]{Safe(words.NoEvents(record))}[/]\n");
        }

        for (var i = 0; i < record.Events.Length; i++)
        {
            WriteEvent(record.Article.Text, record.Events[i], i + 1);
        }

        WriteClaims(record);
    }

    /// <inheritdoc/>
    public void Dispose() => owned.Dispose();

    private void WriteArticle(Article article)
    {
        var title = Safe(article.Title ?? words.Texts["article.untitled"]);
        console.Write(new Rule($"[bold]{title}[/]") { Justification = Justify.Left, Style = new Style(Color.Grey) });
        var source = string.Join(" · ", new[] { article.Outlet, article.Byline, article.Url ?? article.Origin }.OfType<string>().Select(Safe));
        console.MarkupLine(Safe(words.Published(article)));
        console.MarkupLine($"[grey]{source}[/]");
        WriteExcerpts("article.debris", article.Blocks.Where(block => block.Kind == BlockKind.Debris).Select(block => block.Span.In(article.Text)));
        WriteExcerpts("article.related", article.Related.Select(link => link.Headline));
        console.WriteLine();
    }

    private void WriteExcerpts(string key, IEnumerable<string> excerpts)
    {
        var quoted = excerpts.Select(PlainText.OneLine).Where(text => text.Length > 0)
            .Select(text => Safe(text.Length > LongestExcerpt ? text[..LongestExcerpt] + "…" : text)).ToList();
        if (quoted.Count > 0)
        {
            console.MarkupLine($"[grey]{Labelled(key, quoted)}[/]");
        }
    }

    private void WriteEvent(string text, Event told, int number)
    {
        var status = told.Status == EventStatus.Occurred ? "" : $"  [bold {Colour(EventField.Status)}]{Safe(words.Status(told))}[/]";
        var related = told.IsRelated ? $"  [grey]({Safe(words.Texts["events.related"])})[/]" : "";
        console.MarkupLine($"[bold]{number,3}  {Safe(words.Deed(told))}[/]  [grey]{Safe(EventWords.Code(told))}[/]{status}{related}");

        var fields = new Grid().AddColumn(new GridColumn().NoWrap().Padding(5, 0, 2, 0)).AddColumn();
        AddField(fields, EventField.Actor, Parties(told.Actors));
        AddField(fields, EventField.Recipient, Parties(told.Recipients));
        AddField(fields, EventField.Place, told.Place is null ? "" : WithStanding(told.Place.Text, words.Standing(told.Place)));
        AddField(fields, EventField.Date, told.Date is null ? "" : $"{Safe(words.Date(told.Date.Value))} [grey]{Safe(told.Date.Value.Text)}[/]");
        AddField(fields, EventField.Count, string.Join(", ", told.Counts.Select(count => Safe(words.Count(count)))));
        AddField(fields, EventField.Source, told.Source is null ? "" : Safe(told.Source.Text));
        var marks = EventMark.Of(told, number).ToList();
        var shown = told.Mentions.MaxBy(mention => marks.Where(mark => mark.Span.Overlaps(mention.Sentence)).Select(mark => mark.Field).Distinct().Count())!;
        fields.AddRow("", $"[italic]{Marked(text, Excerpt(shown), marks)}[/]");
        var others = told.Mentions.Where(mention => mention != shown).Select(mention => Safe(mention.Quote.In(text))).ToList();
        if (others.Count > 0)
        {
            fields.AddRow("", $"[grey]{Labelled("events.also", others)}[/]");
        }

        console.Write(fields);
        console.WriteLine();
    }

    private void WriteClaims(ArticleRecord record)
    {
        if (record.Claims.IsEmpty)
        {
            return;
        }

        console.MarkupLine($"[bold]{Safe(words.Texts["claims.heading"])}[/]");
        var claims = new Grid().AddColumn(new GridColumn().Padding(5, 0, 2, 0)).AddColumn();
        foreach (var claim in record.Claims)
        {
            var speaker = claim.Speaker?.Text ?? words.Texts["claims.unknown-speaker"];
            claims.AddRow(WithStanding(speaker, words.Kind(claim)), Safe(claim.Content.In(record.Article.Text)));
        }

        console.Write(claims);
        console.WriteLine();
    }

    private void AddField(Grid fields, EventField field, string markup)
    {
        if (markup.Length > 0)
        {
            fields.AddRow($"[{Colour(field)}]{Safe(words.Field(field))}[/]", markup);
        }
    }

    private string Labelled(string key, IEnumerable<string> safe) => words.Texts.Format("list.labelled", Safe(words.Texts[key]), string.Join(" | ", safe));

    private string Parties(IEnumerable<Party> parties) => string.Join("; ", parties.Select(party => WithStanding(party.Text, words.Standing(party))));

    private static string WithStanding(string name, string standing) => standing.Length == 0 ? Safe(name) : $"{Safe(name)} [grey]({Safe(standing)})[/]";

    /// <summary>The sentence of a mention, or of an endless one what stands around the trigger.</summary>
    private static TextSpan Excerpt(EventMention mention) => mention.Sentence.Length <= LongestSentence
        ? mention.Sentence
        : TextSpan.FromBounds(
            Math.Max(mention.Sentence.Start, mention.Trigger.Start - (LongestSentence / 2)),
            Math.Min(mention.Sentence.End, mention.Trigger.Start + (LongestSentence / 2)));

    private string Marked(string text, TextSpan range, IEnumerable<EventMark> marks) => string.Concat(MarkedText.Cut(range, marks).Select(piece =>
    {
        var shown = Markup.Escape(PlainText.Clean(piece.Span.In(text)));
        if (piece.Marks.Count == 0)
        {
            return shown;
        }

        // Where there are no colours, stars tell at least the trigger.
        var field = piece.Marks.Min(mark => mark.Field);
        return field == EventField.Trigger && !HasColours ? $"*{shown}*" : $"[{Style(field)}]{shown}[/]";
    }));

    private static string Style(EventField field) => field == EventField.Trigger ? $"bold underline {Colour(field)}" : Colour(field);

    private static string Colour(EventField field) => field switch
    {
        EventField.Trigger => "yellow",
        EventField.Status => "red",
        EventField.Count => "orange3",
        EventField.Date => "teal",
        EventField.Place => "purple",
        EventField.Source => "olive",
        EventField.Actor => "green",
        _ => "blue",
    };

    private static string Safe(string text) => Markup.Escape(PlainText.OneLine(text));
}
