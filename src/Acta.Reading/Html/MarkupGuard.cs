using System.Globalization;
using System.Text;

namespace Acta.Reading;

/// <summary>
/// Makes markup safe to parse before it is parsed: parsers take quadratic time on deep nests, and the steps after them recurse. Tags
/// beyond a depth are dropped, their text stays; after a number of tags the page is cut. One linear pass.
/// </summary>
internal sealed class MarkupGuard
{
    /// <summary>The deepest nest of elements that is kept; pages of the press stay below 60.</summary>
    public const int Deepest = 200;

    private const int MostTags = 200_000;

    // Longer tags carry pictures or program state in their attributes, or very many attributes, which the extractor cannot bear.
    private const int LongestTag = 16_384;

    // Elements that close themselves or each other do not nest; the end tag of a form closes nothing but itself.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "form", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "rp", "rt", "html", "head", "body",
    };

    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp", "noframes", "iframe" };

    private readonly string html;
    private readonly List<string> open = [];
    private readonly StringBuilder kept = new();
    private int copied;
    private int dropped;

    private MarkupGuard(string html) => this.html = html;

    /// <summary>The markup, the same string where nothing was wrong; <paramref name="reason"/> says what was changed.</summary>
    public static string Simplify(string html, out string? reason)
    {
        var guard = new MarkupGuard(html);
        var end = guard.Scan(out var cut);
        reason = (cut, guard.dropped) switch
        {
            (true, _) => string.Create(CultureInfo.InvariantCulture, $"it has more than {MostTags} tags; the rest was left out"),
            (_, > 0) => string.Create(CultureInfo.InvariantCulture, $"{guard.dropped} tags nested more than {Deepest} deep were left out"),
            _ => null,
        };
        return guard.copied == 0 ? html[..end] : guard.kept.Append(html, guard.copied, end - guard.copied).ToString();
    }

    private int Scan(out bool cut)
    {
        var tags = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = Next(at))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                at = close < 0 ? html.Length : close + 3;
                continue;
            }

            var closing = at + 1 < html.Length && html[at + 1] == '/';
            var name = Name(at + (closing ? 2 : 1));
            if (name.Length == 0)
            {
                at = NoTag(at);
                continue;
            }

            if (++tags > MostTags)
            {
                cut = true;
                return at;
            }

            var end = TagEnd(at + 1);
            Track(name, closing, at, end);
            at = !closing && Raw.Contains(name) ? RawEnd(name, end) : end;
        }

        cut = false;
        return html.Length;
    }

    /// <summary>
    /// The parser takes quadratic time on signs that open no tag and on processing instructions: the ones, written as entities, are but
    /// text, the others are dropped.
    /// </summary>
    private int NoTag(int at)
    {
        var next = at + 1 < html.Length ? html[at + 1] : ' ';
        var end = next == '?' ? TagEnd(at + 1) : at + 1;
        if (next is not ('/' or '!'))
        {
            Replace(at, end, next == '?' ? "" : "&lt;");
        }

        return end;
    }

    private int Next(int at) => at >= html.Length ? -1 : html.IndexOf('<', at);

    private void Track(string name, bool closing, int start, int end)
    {
        var deep = !closing && open.Count >= Deepest && !Flat.Contains(name) && !Raw.Contains(name);
        if (deep)
        {
            Replace(start, end, "");
            dropped++;
            return;
        }

        if (end - start > LongestTag)
        {
            Replace(start, end, closing ? "" : $"<{name}>");
        }

        if (Flat.Contains(name) || Raw.Contains(name))
        {
            return;
        }

        if (!closing)
        {
            open.Add(name);
            return;
        }

        var opener = open.FindLastIndex(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (opener >= 0)
        {
            open.RemoveRange(opener, open.Count - opener);
        }
    }

    private void Replace(int start, int end, string tag)
    {
        kept.Append(html, copied, start - copied).Append(tag);
        copied = end;
    }

    private string Name(int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':') && end - start < 32)
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(html[start]) ? html[start..end] : "";
    }

    /// <summary>Just past the tag's '>', which may stand inside quotes.</summary>
    private int TagEnd(int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && html[at - 1] is '=' or ' ')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return at + 1;
            }
        }

        return html.Length;
    }

    private int RawEnd(string name, int from)
    {
        var close = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : close;
    }
}
