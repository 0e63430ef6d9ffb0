using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>
/// Gives an event the time that governs it: one that hangs on its word or on a predicate above it in the same clause; else about the day
/// that the telling has reached in its paragraph; else, for what is told as news, about the day of the news or of the dateline; else none.
/// Immutable, safe on any thread.
/// </summary>
public sealed class EventDating(TimeGrammar grammar)
{
    private static readonly ImmutableArray<string> Rules =
        ["time.of", "time.attached", "time.clause", "time.nearest", "time.narrative", "time.news", "time.dateline"];

    private readonly ConditionalWeakTable<Document, StoryTimes> stories = [];

    /// <summary>When an event happened, told by the word at a token; null where the text does not say.</summary>
    /// <param name="document">A document with times, which change no more; without a tree the nearest time of the sentence counts.</param>
    /// <param name="triggerToken">Index of the event's word in <see cref="Document.Tokens"/>.</param>
    /// <param name="isVoiced">Whether the event is the voicing itself (a promise, a threat, a charge), which a quotation does not move away from its speaker's day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public EventDate? DateOf(Document document, int triggerToken, bool isVoiced = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(triggerToken);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(triggerToken, document.Tokens.Length);
        var story = stories.GetValue(document, d => new StoryTimes(d, grammar.Verbs));
        if (!story.HasTree)
        {
            return Nearest(document, story, triggerToken);
        }

        if (Governing(document, story, triggerToken) is var (time, rule, reason))
        {
            return time.Value is { } value ? Date(story.Walk.IsOnset(triggerToken) ? Opened(value) : value, rule, $"{reason}; {time.Reason}", time) : null;
        }

        if (!isVoiced && story.LiesAhead(triggerToken))
        {
            return null;
        }

        var block = story.SentenceOf(triggerToken).Block;
        return document.Article.Blocks[block].Kind switch
        {
            BlockKind.Related => null,
            BlockKind.Title => OfNews(document, story) ?? OfDateline(story),
            _ => OfNarrative(document, story, triggerToken, isVoiced) ?? OfMainClause(document, story, triggerToken, isVoiced, story.IsEarly(block)),
        };
    }

    /// <summary>When an event happened that several words tell: what the most telling one of them gives, and of equals the first.</summary>
    /// <param name="document">A document with times, which change no more.</param>
    /// <param name="triggerTokens">Indexes of the event's words in <see cref="Document.Tokens"/>.</param>
    /// <param name="isVoiced">Whether the event is the voicing itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public EventDate? DateOf(Document document, IEnumerable<int> triggerTokens, bool isVoiced = false) =>
        triggerTokens.Select(token => DateOf(document, token, isVoiced)).OfType<EventDate>().MinBy(date => Rules.IndexOf(date.Rule));

    private static EventDate Date(Edtf value, string rule, string reason, TimeExpression time) => new(value, rule, reason, [time.Span]);

    private static EventDate? Nearest(Document document, StoryTimes story, int token) =>
        document.Sentences.Length > 0
        && story.In(story.SentenceOf(token)).Where(t => t.Value is not null).MinBy(t => Math.Abs(t.FirstToken - token)) is { Value: { } value } time
            ? Date(value, "time.nearest", "the nearest time of its sentence; " + time.Reason, time)
            : null;

    private static (TimeExpression Time, string Rule, string Reason)? Governing(Document document, StoryTimes story, int token)
    {
        var steps = story.Walk.Up(token);
        (TimeExpression, string, string)? best = null;
        var bestRank = int.MaxValue;
        foreach (var time in story.In(story.SentenceOf(token)))
        {
            if (time.Kind == TimeKind.Set || (time.Kind == TimeKind.Duration && time.Value is null) || time.Timexes is [{ Value: "PRESENT_REF" }])
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

            var holders = story.Walk.Holders(time.FirstToken, time.FirstToken + time.TokenCount, time.Value is { First: not null, Last: null });
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
        var head = document.Tree[token].Head;
        return (token >= time.FirstToken && token < end) || (head >= time.FirstToken && head < end && document.Tree[token].Relation is "nmod" or "conj");
    }

    /// <summary>The day that the telling has reached in its paragraph, unless the word stands in the background or in a quotation.</summary>
    private static EventDate? OfNarrative(Document document, StoryTimes story, int token, bool isVoiced) =>
        (isVoiced || (!story.IsQuoted(token) && !story.Walk.IsBackground(token))) && story.Reached(token) is { Value: { } value } time
            ? Date(value.With('~'), "time.narrative", $"the telling has reached '{time.Span.In(document.Text)}'; {time.Reason}", time)
            : null;

    private static EventDate? OfMainClause(Document document, StoryTimes story, int token, bool isVoiced, bool isEarly) =>
        isVoiced || (story.Walk.IsForeground(token) && !story.Walk.IsBackground(token))
            ? OfNews(document, story) ?? (isEarly ? OfDateline(story) : null)
            : null;

    private static EventDate? OfNews(Document document, StoryTimes story) => story.News is { Value: { } value } time
        ? Date(value.With('~'), "time.news", $"the first paragraphs tell '{time.Span.In(document.Text)}'; {time.Reason}", time)
        : null;

    private static EventDate? OfDateline(StoryTimes story) => story.Dateline is { Value: { } value } dateline
        ? Date(value.With('~'), "time.dateline", "told as news under the dateline, so about that day", dateline)
        : null;

    private static Edtf Opened(Edtf value) => value.Shape == EdtfShape.Date ? Edtf.Between(value.Parts[0].Start, EdtfDate.Open) : value;
}
