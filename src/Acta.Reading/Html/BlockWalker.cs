using System.Text;
using Acta.Core;
using AngleSharp.Dom;

namespace Acta.Reading;

/// <summary>Walks markup into blocks: inline elements are joined, blocks never glued.</summary>
internal sealed class BlockWalker
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "audio", "video", "button", "select", "textarea", "input",
        "datalist", "dialog", "menu", "nav", "head",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt",
        "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "nobr",
    };

    private readonly ReadingRules rules;
    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder text = new();
    private bool pendingSpace;
    private int pendingBreaks;
    private int linked;
    private int linkDepth;
    private string? link;

    private BlockWalker(ReadingRules rules) => this.rules = rules;

    /// <summary>Whether an element stands within a line.</summary>
    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <summary>The blocks under an element, in order; none is empty.</summary>
    public static List<PageBlock> Walk(IElement root, ReadingRules rules)
    {
        var walker = new BlockWalker(rules);
        walker.Children(root, BlockKind.Paragraph, false);
        walker.Close(BlockKind.Paragraph, false);
        return walker.blocks;
    }

    private void Children(INode node, BlockKind kind, bool lead)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText data:
                    Append(data.Data);
                    break;
                case IElement element when !Skipped.Contains(element.LocalName) && !element.HasAttribute("hidden"):
                    Element(element, kind, lead);
                    break;
            }
        }
    }

    private void Element(IElement element, BlockKind kind, bool lead)
    {
        if (element.LocalName == "br")
        {
            pendingBreaks++;
            if (pendingBreaks > 1)
            {
                Close(kind, lead);
            }

            return;
        }

        if (IsInline(element))
        {
            InlineElement(element, kind, lead);
            return;
        }

        Close(kind, lead);
        var inner = KindOf(element, kind);
        var isLead = lead || PageParts.Has(element, RuleKind.Lead, rules);
        Children(element, inner, isLead);
        Close(inner, isLead);
    }

    private void InlineElement(IElement element, BlockKind kind, bool lead)
    {
        var isLink = element.LocalName == "a" && element.HasAttribute("href");
        linkDepth += isLink ? 1 : 0;
        Children(element, kind, lead);
        linkDepth -= isLink ? 1 : 0;
        link = isLink && text.Length > 0 ? WebAddress.Absolute(element.GetAttribute("href"), null) ?? link ?? "" : link;
    }

    private static BlockKind KindOf(IElement element, BlockKind outer) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dt" or "dd" => BlockKind.ListItem,
        "blockquote" => BlockKind.Quote,
        "figcaption" or "caption" => BlockKind.Caption,
        "figure" when outer == BlockKind.Paragraph => BlockKind.Caption,
        _ => outer,
    };

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                pendingSpace = true;
                continue;
            }

            if (text.Length > 0 && (pendingSpace || pendingBreaks > 0))
            {
                text.Append(pendingBreaks > 0 ? '\n' : ' ');
            }

            (pendingSpace, pendingBreaks) = (false, 0);
            text.Append(c);
            linked += linkDepth > 0 && !char.IsWhiteSpace(c) ? 1 : 0;
        }
    }

    private void Close(BlockKind kind, bool lead)
    {
        var written = text.ToString().Trim();
        if (written.Length > 0)
        {
            blocks.Add(new PageBlock(kind, written, linked, link, lead));
        }

        text.Clear();
        (pendingSpace, pendingBreaks, linked, link) = (false, 0, 0, null);
    }
}
