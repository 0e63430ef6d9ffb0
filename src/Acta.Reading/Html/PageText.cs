using System.Text;
using Acta.Core;

namespace Acta.Reading;

/// <summary>Composes the stored text of a page: title, lead, then its blocks, with an empty line between them.</summary>
internal sealed class PageText
{
    private const int FewestHeadlineWords = 4;
    private const string LinkRule = "html.link";

    private readonly StringBuilder text = new();
    private readonly List<DraftBlock> drafts = [];

    private PageText()
    {
    }

    /// <summary>The text and its blocks.</summary>
    public static (string Text, IReadOnlyList<DraftBlock> Drafts) Compose(string? title, string? lead, IReadOnlyList<PageBlock> blocks)
    {
        var page = new PageText();
        page.Add(title, BlockKind.Title, null);
        page.Add(lead, BlockKind.Lead, null);
        for (var i = 0; i < blocks.Count; i++)
        {
            // The extractor keeps the headline and the lead in some pages and drops them in others.
            var told = Same(blocks[i].Text, lead) || (Same(blocks[i].Text, title) && i < 4);
            if (!told)
            {
                page.Add(blocks[i].Text, KindOf(blocks[i]), MainText.IsNowhere(blocks[i].Link) || blocks[i].Link is "" ? null : blocks[i].Link);
            }
        }

        return (page.text.ToString(), page.drafts);
    }

    /// <summary>Whether two texts are the same but for white space, case and final dots.</summary>
    public static bool Same(string text, string? other) =>
        other is not null && PageParts.OneLine(text).TrimEnd('.', '…').Equals(PageParts.OneLine(other).TrimEnd('.', '…'), StringComparison.OrdinalIgnoreCase);

    private static BlockKind KindOf(PageBlock block)
    {
        if (!block.IsLink || block.Kind is BlockKind.Quote or BlockKind.Caption)
        {
            return block.Kind;
        }

        return Prose.CountWords(block.Text) >= FewestHeadlineWords ? BlockKind.Related : BlockKind.Debris;
    }

    private void Add(string? block, BlockKind kind, string? link)
    {
        if (string.IsNullOrWhiteSpace(block))
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append("\n\n");
        }

        drafts.Add(new DraftBlock(new TextSpan(text.Length, block.Length), kind, link, kind is BlockKind.Related or BlockKind.Debris ? LinkRule : null));
        text.Append(block);
    }
}
