using System.Buffers;
using Acta.Core;

namespace Acta.Reading;

/// <summary>
/// Cuts plain text into blocks: one a line, or one a paragraph where the text is wrapped to a width (lines of at most
/// 120 characters that break off inside sentences).
/// </summary>
internal static class BlockSplitter
{
    private const int WidestWrap = 120;
    private const int FewestBreaks = 3;
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u2028\u2029\u0085");

    /// <summary>The blocks, in order, without white space around them; all are paragraphs or list items yet.</summary>
    public static List<DraftBlock> Split(string text)
    {
        var lines = Lines(text);
        var blocks = IsWrapped(text, lines) ? Join(text, lines) : lines;
        return blocks.ConvertAll(span => new DraftBlock(span, IsItem(text, span) ? BlockKind.ListItem : BlockKind.Paragraph));
    }

    /// <summary>Whether an empty line stands between two blocks.</summary>
    public static bool IsGap(string text, TextSpan before, TextSpan after)
    {
        var ends = 0;
        for (var i = before.End; i < after.Start; i++)
        {
            // "\r\n" is one line end.
            ends += LineEnds.Contains(text[i]) && !(text[i] == '\n' && text[i - 1] == '\r') ? 1 : 0;
        }

        return ends >= 2;
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var line = Prose.Trim(text, TextSpan.FromBounds(start, end));
            if (!line.IsEmpty)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }

    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        var breaks = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Length > WidestWrap || lines[i].Length > WidestWrap)
            {
                return false;
            }

            breaks += Continues(text, lines[i - 1], lines[i]) ? 1 : 0;
        }

        return breaks >= FewestBreaks && breaks * 3 >= lines.Count;
    }

    /// <summary>Whether the second line goes on in the middle of a sentence of the first.</summary>
    private static bool Continues(string text, TextSpan line, TextSpan next) =>
        !IsGap(text, line, next) && char.IsLetterOrDigit(text[line.End - 1]) | text[line.End - 1] == ',' && char.IsLower(text[next.Start]);

    private static List<TextSpan> Join(string text, List<TextSpan> lines)
    {
        var paragraphs = new List<TextSpan>();
        foreach (var line in lines)
        {
            if (paragraphs.Count > 0 && !IsGap(text, paragraphs[^1], line))
            {
                paragraphs[^1] = TextSpan.Union(paragraphs[^1], line);
            }
            else
            {
                paragraphs.Add(line);
            }
        }

        return paragraphs;
    }

    private static bool IsItem(string text, TextSpan span) => span.Length > 2 && text[span.Start + 1] == ' ' && text[span.Start] is '-' or '•' or '*' or '·';
}
