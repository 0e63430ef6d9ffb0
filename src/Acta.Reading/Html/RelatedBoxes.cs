using Acta.Core;
using AngleSharp.Dom;

namespace Acta.Reading;

/// <summary>Finds the links to other articles that a page sets beside its own.</summary>
internal static class RelatedBoxes
{
    private const int MostLinks = 50;
    private const int FewestWords = 4;
    private const int LongestHeadline = 250;
    private const int LongestLabel = 60;

    /// <summary>The links of boxes that their class or their heading shows to be of related articles.</summary>
    public static List<RelatedLink> Find(IDocument page, ReadingRules rules)
    {
        var links = new List<RelatedLink>();
        foreach (var element in page.QuerySelectorAll("aside, section, div, ul, ol, p, h2, h3, h4, h5, strong"))
        {
            if (links.Count >= MostLinks)
            {
                break;
            }

            if (PageParts.Has(element, RuleKind.Box, rules))
            {
                Take(element, links);
            }
            else if (IsLabel(element, rules) && (element.NextElementSibling ?? element.ParentElement?.NextElementSibling) is { } box)
            {
                Take(box, links);
            }
        }

        return links;
    }

    private static bool IsLabel(IElement element, ReadingRules rules) =>
        element.ChildElementCount == 0 && PageParts.Line(element, LongestLabel) is { Length: > 4 } text
        && rules.Match(RuleKind.Related, text) is { } label && label.Match.Length == text.Length;

    private static void Take(IElement box, List<RelatedLink> links)
    {
        foreach (var link in box.QuerySelectorAll("a[href]"))
        {
            if (links.Count < MostLinks && PageParts.Line(link, LongestHeadline) is { } headline && Prose.CountWords(headline) >= FewestWords && !links.Exists(l => l.Headline == headline))
            {
                links.Add(new RelatedLink(headline, WebAddress.Absolute(link.GetAttribute("href"), null), null));
            }
        }
    }
}
