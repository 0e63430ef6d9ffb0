using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>
/// Gives an event the time that governs it: one that hangs on its word or on a predicate above it in the same clause; else the day that the
/// telling has reached in its paragraph; else, for what is told as news, about the day of the news or of the dateline; else none. Immutable, safe on any thread.
/// </summary>
public sealed class EventDating(TimeGrammar grammar)
{
    private const int LongestDays = 7;
    private const int NewsBlocks = 2;

    /// <summary>When an event happened, told by the word at a token; null where the text does not say.</summary>
    /// <param name="document">A document with times; without a tree the nearest time of the sentence counts.</param>
    /// <param name="triggerToken">Index of the event's word in <see cref="Document.Tokens"/>.</param>
    /// <param name="isVoiced">Whether the event is the voicing itself (a promise, a threat, a request), which a quotation does not move away from its speaker's day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public EventDate? DateOf(Document document, int triggerToken, bool isVoiced = false)
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
            return time.Value is { } value ? Date(walk.IsOnset(triggerToken) ? Opened(value) : value, rule, $"{reason}; {time.Reason}", time) : null;
        }

        var kind = document.Article.Blocks[SentenceOf(document, triggerToken).Block].Kind;
        if (kind == BlockKind.Related || (!isVoiced && new QuotationSpans(document.Article).Contains(document.Tokens[triggerToken].Span.Start)))
        {
            return null;
        }

        return kind == BlockKind.Title
            ? OfNews(document, walk) ?? OfDateline(document)
            : OfNarrative(document, walk, triggerToken, isVoiced) ?? OfMainClause(document, walk, triggerToken, isVoiced);
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

            var holders = walk.Holders(time.FirstToken, time.FirstToken + time.TokenCount);
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

    /// <summary>The day that the telling has reached in its paragraph, unless the word stands in the background.</summary>
    private static EventDate? OfNarrative(Document document, ClauseWalk walk, int token, bool isVoiced)
    {
        var sentence = SentenceOf(document, token);
        var time = document.Times.LastOrDefault(t => t.FirstToken < token && IsPoint(t) && BlockOf(document, t) == sentence.Block);
        return time is { Value: { } value } && (isVoiced || !walk.IsBackground(token)) && (IsDays(value) || SetsScene(document, time))
            ? Date(value, "time.narrative", $"the telling has reached '{time.Span.In(document.Text)}'; {time.Reason}", time)
            : null;
    }

    private static EventDate? OfMainClause(Document document, ClauseWalk walk, int token, bool isVoiced)
    {
        if (!isVoiced && (!walk.IsForeground(token) || walk.IsBackground(token)))
        {
            return null;
        }

        var isEarly = Prose(document).Take(NewsBlocks).Contains(SentenceOf(document, token).Block);
        return OfNews(document, walk) is { } news ? news with { Value = news.Value.With('~') } : isEarly ? OfDateline(document) : null;
    }

    /// <summary>The day of the news: the first one told in the first paragraph, where it is fresh.</summary>
    private static EventDate? OfNews(Document document, ClauseWalk walk)
    {
        var lead = Prose(document).FirstOrDefault(-1);
        var days = document.Times.Where(t => IsPoint(t) && BlockOf(document, t) == lead && IsDays(t.Value!) && IsFresh(document, t.Value!)).ToList();
        var time = days.Find(t => walk.IsForeground(t.FirstToken, t.FirstToken + t.TokenCount)) ?? days.FirstOrDefault();
        return time is { Value: { } value }
            ? Date(value, "time.news", $"the first paragraph tells '{time.Span.In(document.Text)}'; {time.Reason}", time)
            : null;
    }

    /// <summary>What is told as news happened about the day of the dateline.</summary>
    private static EventDate? OfDateline(Document document) => document.Times.FirstOrDefault(t => t.IsDateline) is { Value: { IsDay: true } value } dateline
        ? Date(value.With('~'), "time.dateline", "told as news under the dateline, so about that day", dateline)
        : null;

    private static IEnumerable<int> Prose(Document document) => document.Sentences.Select(s => s.Block).Distinct()
        .Where(b => document.Article.Blocks[b].Kind is BlockKind.Lead or BlockKind.Paragraph);

    private static int BlockOf(Document document, TimeExpression time) => SentenceOf(document, time.FirstToken).Block;

    /// <summary>Whether it tells a point of the story that others may stand at.</summary>
    private static bool IsPoint(TimeExpression time) =>
        !time.IsDateline && !time.InQuotation && time.Kind is TimeKind.Date or TimeKind.Time && time.Value is { First: not null, Last: not null };

    private static bool IsDays(Edtf value) => value.Last!.Value.DayNumber - value.First!.Value.DayNumber < LongestDays || value.Shape == EdtfShape.OneOf;

    /// <summary>Whether it heads its sentence ("En 2014, …") and so sets the scene for what follows.</summary>
    private static bool SetsScene(Document document, TimeExpression time) => time.FirstToken - SentenceOf(document, time.FirstToken).FirstToken <= 2;

    private static bool IsFresh(Document document, Edtf day) =>
        document.Article.Published?.Value is { First: { } first, Last: { } last } && day.First is { } from && day.Last is { } to
        && from.DayNumber >= first.DayNumber - LongestDays && to <= last;

    private static Edtf Opened(Edtf value) =>
        value.Shape == EdtfShape.Date ? Edtf.Between(value.Parts[0].Start, EdtfDate.Open) : value;
}
