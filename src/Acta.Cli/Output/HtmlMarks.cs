using System.Text;
using Acta.Cli.Ui;
using Acta.Core;

namespace Acta.Cli.Output;

/// <summary>
/// The words of an article that tell something, as anchors: each can be pointed at from the event that it tells, and points back at it. Used on one
/// thread.
/// </summary>
internal sealed class HtmlMarks
{
    private readonly Article article;
    private readonly EventWords words;
    private readonly string id;
    private readonly List<EventMark> marks = [];
    private readonly Dictionary<EventMark, string> anchors = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> pending = new(StringComparer.Ordinal);

    /// <summary>Collects the words of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">The article's anchor.</param>
    /// <param name="words">The words that say what the marks are.</param>
    public HtmlMarks(ArticleRecord record, string id, EventWords words)
    {
        article = record.Article;
        this.words = words;
        this.id = id;
        for (var i = 0; i < record.Events.Length; i++)
        {
            foreach (var group in EventMark.Of(record.Events[i], i + 1).GroupBy(mark => mark.Field))
            {
                foreach (var (place, mark) in group.Index())
                {
                    marks.Add(mark);
                    anchors[mark] = Anchor(mark.Number, mark.Field, place);
                    pending.Add(anchors[mark]);
                }
            }
        }
    }

    /// <summary>A range of the text as HTML, with its marks.</summary>
    public string Text(TextSpan span)
    {
        var html = new StringBuilder();
        foreach (var (piece, covering) in MarkedText.Cut(span, marks))
        {
            var shown = HtmlText.Encode(piece.In(article.Text));
            html.Append(covering.Count == 0 ? shown : Marked(piece, covering, shown));
        }

        return html.ToString();
    }

    /// <summary>Points at the words of a field.</summary>
    /// <param name="number">The event's number, from 1.</param>
    /// <param name="field">The field.</param>
    /// <param name="place">Which of the field's spans, from 0.</param>
    /// <param name="html">What to show.</param>
    public string Link(int number, EventField field, int place, string html) => $"<a href=\"#{Anchor(number, field, place)}\">{html}</a>";

    /// <summary>Points at several spans in a row: what is shown at the first, then a number for each other.</summary>
    public string Links(int number, EventField field, int first, int count, string html) =>
        Link(number, field, first, html)
        + string.Concat(Enumerable.Range(1, Math.Max(count - 1, 0)).Select(more => $"<sup>{Link(number, field, first + more, $"{more + 1}")}</sup>"));

    private string Marked(TextSpan piece, IReadOnlyList<EventMark> covering, string shown)
    {
        var main = covering.MinBy(mark => mark.Field)!;
        var title = string.Join("; ", covering.Select(mark => $"{mark.Number} {words.Field(mark.Field)}").Distinct());
        var html = $"<a class=\"m {HtmlArticle.Class(main.Field)}\" href=\"#{id}e{main.Number}\" title=\"{HtmlText.Encode(title)}\">{shown}</a>";
        foreach (var anchor in covering.Select(mark => anchors[mark]).Where(pending.Remove))
        {
            html = $"<span class=\"at\" id=\"{anchor}\">{html}</span>";
        }

        var ended = covering.Where(mark => mark.Field == EventField.Trigger && mark.Span.End == piece.End).Select(mark => mark.Number).Distinct();
        return html + string.Concat(ended.Select(number => $"<sup><a href=\"#{id}e{number}\">{number}</a></sup>"));
    }

    private string Anchor(int number, EventField field, int place) => $"{id}e{number}-{HtmlArticle.Class(field)}{place + 1}";
}
