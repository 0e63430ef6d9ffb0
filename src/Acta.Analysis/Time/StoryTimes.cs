using Acta.Core;

namespace Acta.Analysis.Time;

/// <summary>A document's times in the order of its story: by sentence and block, with the day of the news and the dateline.</summary>
internal sealed class StoryTimes
{
    /// <summary>The most days that count as one point of the story.</summary>
    private const int LongestPoint = 7;

    private const int LongestPlace = 40;
    private const int NewsBlocks = 2;
    private readonly Document document;
    private readonly QuotationSpans quotations;
    private readonly TenseFinder tenses;
    private readonly int[] newsBlocks;

    public StoryTimes(Document document, VerbForms verbs)
    {
        this.document = document;
        tenses = new TenseFinder(document, verbs);
        quotations = new QuotationSpans(document.Article);
        HasTree = document.Tree.Length == document.Tokens.Length && document.Tags.Length == document.Tokens.Length;
        Walk = new ClauseWalk(document, verbs);
        Dateline = document.Times.FirstOrDefault(t => t.IsDateline && t.Value is { IsDay: true });
        newsBlocks = [.. document.Sentences.Select(s => s.Block).Distinct().Where(IsProse).Take(NewsBlocks)];
        News = HasTree ? FindNews() : null;
    }

    /// <summary>Whether the words are tagged and parsed.</summary>
    public bool HasTree { get; }

    public ClauseWalk Walk { get; }

    /// <summary>The date under which the text stands; null where it has none to the day.</summary>
    public TimeExpression? Dateline { get; }

    /// <summary>The day of the news: the first one told in the first paragraphs, where it is fresh; null where there is none.</summary>
    public TimeExpression? News { get; }

    public bool IsQuoted(int token) => quotations.Contains(document.Tokens[token].Span.Start);

    /// <summary>Whether the verb over a word looks ahead.</summary>
    public bool LiesAhead(int token) => tenses.Of(SentenceOf(token), token, token + 1) == Tense.Future;

    /// <summary>Whether a block is among the first paragraphs.</summary>
    public bool IsEarly(int block) => Array.IndexOf(newsBlocks, block) >= 0;

    public Sentence SentenceOf(int token)
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

    /// <summary>The times of a sentence but for the dateline.</summary>
    public IEnumerable<TimeExpression> In(Sentence sentence)
    {
        for (var i = FirstFrom(sentence.FirstToken); i < document.Times.Length && document.Times[i].FirstToken < sentence.EndToken; i++)
        {
            if (!document.Times[i].IsDateline)
            {
                yield return document.Times[i];
            }
        }
    }

    /// <summary>The last point of the story told before a token in its block, which what follows may stand at; null where there is none.</summary>
    public TimeExpression? Reached(int token)
    {
        var block = SentenceOf(token).Block;
        for (var i = FirstFrom(token) - 1; i >= 0 && SentenceOf(document.Times[i].FirstToken).Block == block; i--)
        {
            var time = document.Times[i];
            if (IsPoint(time) && !(i > 0 && HangsOn(time, document.Times[i - 1])))
            {
                return IsBrief(time.Value!) || SetsScene(time) ? time : null;
            }
        }

        return null;
    }

    private static bool IsPoint(TimeExpression time) =>
        !time.IsDateline && !time.InQuotation && time.Kind is TimeKind.Date or TimeKind.Time && time.Value is { First: not null, Last: not null };

    private static bool IsBrief(Edtf value) => value.Last!.Value.DayNumber - value.First!.Value.DayNumber < LongestPoint || value.Shape == EdtfShape.OneOf;

    /// <summary>Whether a time hangs on the one before it: the Sunday of "au lendemain d'un dimanche".</summary>
    private bool HangsOn(TimeExpression time, TimeExpression other) =>
        HasTree && Walk.Holders(time.FirstToken, time.FirstToken + time.TokenCount) is [var holder, ..]
        && holder >= other.FirstToken && holder < other.FirstToken + other.TokenCount;

    /// <summary>Whether it heads its sentence ("En 2014, …") and so sets the scene for what follows.</summary>
    private bool SetsScene(TimeExpression time) =>
        time.Rule.StartsWith("date.", StringComparison.Ordinal) && time.FirstToken - SentenceOf(time.FirstToken).FirstToken <= 2;

    private int FirstFrom(int token)
    {
        int low = 0, high = document.Times.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Times[middle].FirstToken < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private bool IsProse(int block) => document.Article.Blocks[block] is { Kind: BlockKind.Lead or BlockKind.Paragraph, Span: var span }
        && !(document.Times.FirstOrDefault(t => t.IsDateline) is { } dateline && span.Contains(dateline.Span) && span.Length - dateline.Span.Length < LongestPlace);

    private TimeExpression? FindNews()
    {
        TimeExpression? first = null;
        foreach (var sentence in document.Sentences)
        {
            if (newsBlocks.Length == 0 || sentence.Block > newsBlocks[^1])
            {
                break;
            }

            foreach (var time in IsEarly(sentence.Block) ? In(sentence) : [])
            {
                if (!IsPoint(time) || !IsBrief(time.Value!) || !IsFresh(time.Value!))
                {
                    continue;
                }

                if (Walk.IsForeground(time.FirstToken, time.FirstToken + time.TokenCount))
                {
                    return time;
                }

                first ??= time;
            }
        }

        return first;
    }

    private bool IsFresh(Edtf day) =>
        document.Article.Published?.Value is { First: { } first, Last: { } last } && day.First is { } from && day.Last is { } to
        && from.DayNumber >= first.DayNumber - LongestPoint && to <= last;
}
