using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Reading;

/// <summary>Reads plain and scraped text: its blocks, and among them title, lead and headings by their looks.</summary>
internal static class PlainText
{
    private const int LongestTitle = 200;
    private const int LongestHeading = 100;
    private const int ShortestParagraph = 80;

    /// <summary>The blocks of a text; <paramref name="title"/>, where given, is what it begins with.</summary>
    public static SortedBlocks Read(string text, ReadingRules rules, string? title = null)
    {
        var sorted = new BlockSorter(text, rules).Sort(BlockSplitter.Split(text));
        var blocks = sorted.Blocks.ToBuilder();
        var opening = 0;
        while (opening < blocks.Count && !blocks[opening].IsRead)
        {
            opening++;
        }

        if (opening < blocks.Count && IsTitle(text, blocks, opening, title))
        {
            blocks[opening] = blocks[opening] with { Kind = BlockKind.Title };
            if (IsLead(blocks, opening + 1))
            {
                blocks[opening + 1] = blocks[opening + 1] with { Kind = BlockKind.Lead };
            }
        }

        for (var i = opening + 1; i < blocks.Count - 1; i++)
        {
            if (IsHeading(text, blocks, i))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Heading };
            }
        }

        return sorted with { Blocks = blocks.ToImmutable() };
    }

    private static bool IsTitle(string text, ImmutableArray<Block>.Builder blocks, int at, string? title)
    {
        var block = blocks[at];
        if (block.Kind != BlockKind.Paragraph || (title is not null && text.AsSpan(block.Span.Start, block.Span.Length).SequenceEqual(title)))
        {
            return block.Kind == BlockKind.Paragraph;
        }

        return title is null && block.Span.Length <= LongestTitle && text[block.Span.End - 1] is not ('.' or ',' or ';')
            && at + 1 < blocks.Count && BlockSplitter.IsGap(text, block.Span, blocks[at + 1].Span);
    }

    /// <summary>A paragraph between the title and the dateline.</summary>
    private static bool IsLead(ImmutableArray<Block>.Builder blocks, int at) =>
        at + 1 < blocks.Count && blocks[at].Kind == BlockKind.Paragraph && blocks[at + 1].Kind == BlockKind.Stamp;

    /// <summary>A short line without end punctuation, between other blocks and before a paragraph.</summary>
    private static bool IsHeading(string text, ImmutableArray<Block>.Builder blocks, int at)
    {
        var (block, next) = (blocks[at], blocks[at + 1]);
        var line = text.AsSpan(block.Span.Start, block.Span.Length);
        return block.Kind == BlockKind.Paragraph && next.Kind == BlockKind.Paragraph && line.Length <= LongestHeading
            && !line.ContainsAny("\r\n") && Prose.LooksLikeHeadline(line) && !(line[^1] is ',' or ';' or ':' or '…') && line[0] is not ('«' or '“' or '"')
            && next.Span.Length >= ShortestParagraph;
    }
}
