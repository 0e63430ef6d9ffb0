using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>
/// Gives an event the time that governs it: one that hangs on its word or on a predicate above it in the same clause; else the day that the
/// telling has reached; else, for fresh news under a dateline, about the day of that; else none. Immutable, safe on any thread.
/// </summary>
public sealed class EventDating(TimeGrammar grammar)
{
    private const int LongestCarry = 7;

    /// <summary>When an event happened, told by the word at a token; null where the text does not say.</summary>
    /// <param name="document">A document with times; without a tree the nearest time of the sentence counts.</param>
    /// <param name="triggerToken">Index of the event's word in <see cref="Document.Tokens"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public EventDate? DateOf(Document document, int triggerToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(triggerToken);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(triggerToken, document.Tokens.Length);
        if (document.Tree.Length != document.Tokens.Length || document.Tags.Length != document.Tokens.Length)
        {
            return Nearest(document, triggerToken);
        }

        var walk = new ClauseWalk(document, grammar.Verbs);
        if (Governing(document, walk, triggerToken) is var (time, rule, reason))
        {
            return time.Value is { } value ? Date(value, rule, $"{reason}; {time.Reason}", time) : null;
        }

        if (new QuotationSpans(document.Article).Contains(document.Tokens[triggerToken].Span.Start))
        {
            return null;
        }

        return OfTitle(document, walk, triggerToken) ?? OfNarrative(document, walk, triggerToken) ?? OfDateline(document, walk, triggerToken);
    }

    private static EventDate Date(Edtf value, string rule, string reason, TimeExpression time) => new(value, rule, reason, [time.Span]);

    private static Sentence SentenceOf(Document document, int token)
    {
        int low = 0, high = document.Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return document.Sentences[low];
    }

    private static IEnumerable<TimeExpression> TimesIn(Document document, Sentence sentence) =>
        document.Times.Where(t => !t.IsDateline && t.FirstToken >= sentence.FirstToken && t.FirstToken < sentence.EndToken);

    private static bool IsDated(TimeExpression time) => time.Kind is TimeKind.Date or TimeKind.Time || time.Value is not null;

    private static bool IsDay(TimeExpression time) =>
        !time.IsDateline && !time.InQuotation && time.Value is { } value && (value.IsDay || (value.Shape == EdtfShape.OneOf && value.First is not null));

    private static EventDate? Nearest(Document document, int token)
    {
        var sentence = SentenceOf(document, token);
        return TimesIn(document, sentence).Where(t => t.Value is not null).MinBy(t => Math.Abs(t.FirstToken - token)) is { Value: { } value } time
            ? Date(value, "time.nearest", "the nearest time of its sentence; " + time.Reason, time)
            : null;
    }

    private static (TimeExpression Time, string Rule, string Reason)? Governing(Document document, ClauseWalk walk, int token)
    {
        var steps = walk.Up(token);
        (TimeExpression, string, string)? best = null;
        var bestRank = int.MaxValue;
        foreach (var time in TimesIn(document, SentenceOf(document, token)))
        {
            if (!IsDated(time) || time.Rule.StartsWith("vague.present", StringComparison.Ordinal) || time.Kind == TimeKind.Set)
            {
                continue;
            }

            if (Below(document, time, token))
            {
                return (time, "time.of", $"it happens on '{time.Span.In(document.Text)}'");
            }

            if (time.Rule.StartsWith("span.", StringComparison.Ordinal))
            {
                continue;
            }

            var holders = walk.Holders(time);
            for (var i = 0; i < steps.Count; i++)
            {
                var distance = holders.IndexOf(steps[i].Token);
                if (distance < 0 || time.FirstToken >= steps[i].Before)
                {
                    continue;
                }

                var rank = (i * 1000) + (distance * 200) + Math.Min(Math.Abs(time.FirstToken - token), 199) + (time.Value is null ? 100 : 0);
                if (rank < bestRank)
                {
                    bestRank = rank;
                    best = (time, i == 0 ? "time.attached" : "time.clause", $"'{time.Span.In(document.Text)}' governs {(i == 0 ? "it" : "its clause")}");
                }
            }
        }

        return best;
    }

    /// <summary>Whether the word stands in the time expression or hangs on it: "un dimanche de mobilisation".</summary>
    private static bool Below(Document document, TimeExpression time, int token)
    {
        var end = time.FirstToken + time.TokenCount;
        if (token >= time.FirstToken && token < end)
        {
            return true;
        }

        var head = document.Tree[token].Head;
        return head >= time.FirstToken && head < end && document.Tree[token].Relation is "nmod" or "conj";
    }

    /// <summary>A headline tells what the first paragraph dates.</summary>
    private static EventDate? OfTitle(Document document, ClauseWalk walk, int token)
    {
        var sentence = SentenceOf(document, token);
        if (document.Article.Blocks[sentence.Block].Kind != BlockKind.Title)
        {
            return null;
        }

        var lead = FirstProse(document);
        return document.Times.FirstOrDefault(t => IsDay(t) && BlockOf(document, t) == lead && walk.IsForeground(t)) is { Value: { } value } time
            ? Date(value, "time.lead", $"the first paragraph tells '{time.Span.In(document.Text)}'; {time.Reason}", time)
            : null;
    }

    private static int FirstProse(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            if (document.Article.Blocks[sentence.Block].Kind is BlockKind.Lead or BlockKind.Paragraph)
            {
                return sentence.Block;
            }
        }

        return -1;
    }

    private static int BlockOf(Document document, TimeExpression time) => SentenceOf(document, time.FirstToken).Block;

    private static EventDate? OfNarrative(Document document, ClauseWalk walk, int token)
    {
        var block = SentenceOf(document, token).Block;
        if (document.Article.Blocks[block].Kind is BlockKind.Related or BlockKind.Title || !walk.IsForeground(token))
        {
            return null;
        }

        var time = document.Times.LastOrDefault(t => t.FirstToken < token && IsDay(t) && walk.IsForeground(t));
        if (time is not { Value: { } value })
        {
            return null;
        }

        var isHere = BlockOf(document, time) == block;
        return isHere || IsFresh(document, value)
            ? Date(value, "time.narrative", $"the telling has reached '{time.Span.In(document.Text)}'; {time.Reason}", time)
            : null;
    }

    private static bool IsFresh(Document document, Edtf day) =>
        document.Article.Published?.Value is { First: { } first, Last: { } last } && day.First is { } from && day.Last is { } to
        && from.DayNumber >= first.DayNumber - LongestCarry && to <= last;

    /// <summary>What title, lead and first paragraphs tell as news happened about the day of the dateline.</summary>
    private static EventDate? OfDateline(Document document, ClauseWalk walk, int token)
    {
        var block = SentenceOf(document, token).Block;
        var kind = document.Article.Blocks[block].Kind;
        var isNews = kind is BlockKind.Title or BlockKind.Lead || (kind == BlockKind.Paragraph && block == FirstProse(document));
        return isNews && (kind == BlockKind.Title || walk.IsForeground(token))
            && document.Times.FirstOrDefault(t => t.IsDateline) is { Value: { IsDay: true } value } dateline
            ? Date(value.With('~'), "time.dateline", "told as news under the dateline, so about that day", dateline)
            : null;
    }
}
