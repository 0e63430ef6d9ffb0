using Acta.Core;

namespace Acta.Reading;

/// <summary>Tells articles from home pages, lists, and error pages, by how much of their text is prose and how much is links.</summary>
internal static class PageJudge
{
    private const int FewestWords = 20;
    private const int FewestWordsUnsaid = 50;
    private const double MostLinked = 0.5;
    private const int FewestTeasers = 4;
    private const int LongestTeaser = 45;

    /// <summary>Why a page is no article; null where it is one.</summary>
    public static string? WhyNot(IReadOnlyList<PageBlock> blocks, PageMetadata page, ReadingRules rules)
    {
        if (page.Title is { } title && rules.Match(RuleKind.Failure, title) is not null && !page.SaysArticle)
        {
            return "its title tells of an error";
        }

        var prose = blocks.Where(b => !b.IsLink && b.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.Lead).ToList();
        var words = prose.Sum(b => Prose.CountWords(b.Text));
        if (words < (page.SaysArticle ? FewestWords : FewestWordsUnsaid))
        {
            return $"it has only {words} words of prose";
        }

        var length = blocks.Sum(b => b.Text.Count(c => !char.IsWhiteSpace(c)));
        if (blocks.Sum(b => b.LinkedLength) > length * MostLinked)
        {
            return "most of its text is links";
        }

        var teasers = Teasers(blocks);
        return teasers >= FewestTeasers && teasers * 2 >= prose.Count && !page.SaysArticle ? $"it lists {teasers} other articles" : null;
    }

    /// <summary>Linked headlines that stand over a short paragraph or over each other.</summary>
    private static int Teasers(IReadOnlyList<PageBlock> blocks)
    {
        var teasers = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var isShort = i + 1 == blocks.Count || blocks[i + 1].IsLink || Prose.CountWords(blocks[i + 1].Text) <= LongestTeaser;
            teasers += blocks[i].IsLink && Prose.CountWords(blocks[i].Text) >= 3 && isShort ? 1 : 0;
        }

        return teasers;
    }
}
