using System.Text;
using AngleSharp.Dom;

namespace Acta.Reading;

/// <summary>Tells the parts of a page by their elements and class names.</summary>
internal static class PageParts
{
    /// <summary>Whether an element stands in a part beside the article: navigation, aside, footer, comments, related boxes, advertisements.</summary>
    public static bool IsBeside(IElement element, ReadingRules rules)
    {
        for (var at = element; at is not null && at.LocalName is not ("body" or "article" or "main"); at = at.ParentElement)
        {
            if (at.LocalName is "nav" or "aside" or "footer" || Has(at, RuleKind.Part, rules) || Has(at, RuleKind.Box, rules))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the element's class names and id match a rule of a kind.</summary>
    public static bool Has(IElement element, RuleKind kind, ReadingRules rules)
    {
        var names = $"{element.ClassName} {element.Id}";
        return names.Length > 1 && rules.Match(kind, names) is not null;
    }

    /// <summary>
    /// The text of an element on one line, blocks and lines in it apart; null where it has more than some characters, which costs no
    /// more than those.
    /// </summary>
    public static string? Line(IElement? element, int longest)
    {
        var text = new StringBuilder();
        foreach (var node in element?.Descendants() ?? [])
        {
            if (node is IText data)
            {
                text.Append(data.Data);
            }
            else if (node is IElement inner && !BlockWalker.IsInline(inner))
            {
                text.Append(' ');
            }

            if (text.Length > longest)
            {
                return null;
            }
        }

        return OneLine(text.ToString());
    }

    /// <summary>A text on one line, each run of white space a space.</summary>
    public static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
