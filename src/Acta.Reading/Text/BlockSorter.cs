using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Reading;

/// <summary>Tells prose from what surrounds it: sets aside debris and stamps, finds datelines and the headlines of other articles.</summary>
internal sealed class BlockSorter(string text, ReadingRules rules)
{
    // A dateline opens the article: after title and lead at the most, never further down.
    private const int BlocksBeforeDateline = 5;
    private const int LongestHeadline = 250;

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<RelatedLink>.Builder related = ImmutableArray.CreateBuilder<RelatedLink>();
    private readonly ImmutableArray<DateFinding>.Builder dates = ImmutableArray.CreateBuilder<DateFinding>();
    private string? openList;
    private int read;
    private bool hasDateline;

    /// <summary>Sorts the blocks, which are in order and do not overlap.</summary>
    public SortedBlocks Sort(IEnumerable<DraftBlock> drafts)
    {
        foreach (var draft in drafts)
        {
            Sort(draft);
        }

        return new SortedBlocks(blocks.ToImmutable(), related.ToImmutable(), dates.ToImmutable());
    }

    private void Sort(DraftBlock draft)
    {
        if (draft.Kind == BlockKind.Title)
        {
            // A headline may well read like a label: "À la une".
            blocks.Add(new Block(draft.Span, BlockKind.Title));
            return;
        }

        var rest = draft.Span;
        if (blocks.Count == 0 && rules.Match(RuleKind.Stamp, In(rest)) is { } stamp)
        {
            rest = SetOff(rest, stamp, "stamp");
        }

        if (rest.IsEmpty || SetAside(rest) || PointsElsewhere(draft with { Span = rest }))
        {
            return;
        }

        if (draft.Rule is not null)
        {
            Obey(draft with { Span = rest });
            return;
        }

        openList = null;
        if (draft.Kind is BlockKind.Paragraph or BlockKind.Lead && !hasDateline && read <= BlocksBeforeDateline
            && rules.Match(RuleKind.Dateline, In(rest)) is { } dateline)
        {
            hasDateline = true;
            rest = SetOff(rest, dateline, "dateline");
        }

        if (!rest.IsEmpty)
        {
            blocks.Add(new Block(rest, draft.Kind));
            read++;
        }
    }

    private bool SetAside(TextSpan span)
    {
        if (rules.Match(RuleKind.Published, In(span)) is { } published)
        {
            dates.Add(Finding(span, published, "dateline"));
            blocks.Add(new Block(span, BlockKind.Debris, published.Rule.Id));
            return true;
        }

        if (rules.Match(RuleKind.Debris, In(span)) is { } debris)
        {
            blocks.Add(new Block(span, BlockKind.Debris, debris.Rule.Id));
            return true;
        }

        return false;
    }

    /// <summary>A label and the headline after it, or a headline under a label that stands alone.</summary>
    private bool PointsElsewhere(DraftBlock draft)
    {
        var span = draft.Span;
        if (openList is { } rule && span.Length <= LongestHeadline && !Prose.EndsSentence(In(span)))
        {
            Relate(span, rule, draft.Url);
            return true;
        }

        if (rules.Match(RuleKind.Related, In(span)) is not { } label)
        {
            return false;
        }

        var headline = Prose.Trim(text, TextSpan.FromBounds(span.Start + label.Match.Length, span.End));
        if (headline.IsEmpty)
        {
            openList = label.Rule.Id;
            blocks.Add(new Block(span, BlockKind.Debris, label.Rule.Id));
            return true;
        }

        var colon = label.Match.Value.AsSpan().TrimEnd().EndsWith(":");
        if (headline.Length > LongestHeadline || (!colon && !Prose.LooksLikeHeadline(In(headline))))
        {
            return false;
        }

        blocks.Add(new Block(Prose.Trim(text, TextSpan.FromBounds(span.Start, headline.Start)), BlockKind.Debris, label.Rule.Id));
        Relate(headline, label.Rule.Id, draft.Url);
        return true;
    }

    /// <summary>Takes what the source itself says of a block.</summary>
    private void Obey(DraftBlock draft)
    {
        if (draft.Kind == BlockKind.Related)
        {
            Relate(draft.Span, draft.Rule!, draft.Url);
        }
        else
        {
            blocks.Add(new Block(draft.Span, draft.Kind, draft.Rule));
        }
    }

    private void Relate(TextSpan headline, string rule, string? url)
    {
        blocks.Add(new Block(headline, BlockKind.Related, rule));
        related.Add(new RelatedLink(headline.In(text), url, headline));
    }

    /// <summary>Sets the matched beginning off as a stamp and gives what follows it.</summary>
    private TextSpan SetOff(TextSpan span, RuleMatch match, string foundIn)
    {
        dates.Add(Finding(span, match, foundIn));
        var end = span.Start + match.Match.Length;
        blocks.Add(new Block(Prose.Trim(text, TextSpan.FromBounds(span.Start, end)), BlockKind.Stamp, match.Rule.Id));
        return Prose.Trim(text, TextSpan.FromBounds(end, span.End));
    }

    private DateFinding Finding(TextSpan span, RuleMatch found, string foundIn)
    {
        var groups = found.Match.Groups.Values.Skip(1).Where(g => g.Success && g.Name is "iso" or "day" or "month" or "year").ToList();
        var start = span.Start + groups.Min(g => g.Index);
        var end = span.Start + groups.Max(g => g.Index + g.Length);
        var place = TextSpan.FromBounds(start, end);
        return new DateFinding(rules.DateOf(found), place.In(text), foundIn, place);
    }

    private ReadOnlySpan<char> In(TextSpan span) => text.AsSpan(span.Start, span.Length);
}
