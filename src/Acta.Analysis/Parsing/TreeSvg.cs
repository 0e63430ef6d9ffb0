using System.Globalization;
using System.Text;
using Acta.Core;

namespace Acta.Analysis.Parsing;

/// <summary>Draws the tree of a sentence as arcs over its words, in SVG without script or outer parts.</summary>
public static class TreeSvg
{
    private const int CharacterWidth = 9;
    private const int Gap = 22;
    private const int LevelHeight = 26;
    private const int Margin = 12;
    private const int HighestLevel = 12;

    /// <summary>One <c>svg</c> element for a sentence of an analysed document.</summary>
    public static string Draw(Document document, Sentence sentence)
    {
        var centres = new int[sentence.TokenCount];
        var x = Margin;
        for (var t = 0; t < sentence.TokenCount; t++)
        {
            var token = sentence.FirstToken + t;
            var width = CharacterWidth * Math.Max(3, Math.Max(document.Tokens[token].Form.Length, document.Tags[token].Upos.ToString().Length));
            centres[t] = x + (width / 2);
            x += width + Gap;
        }

        var levels = Levels(document, sentence);
        var baseline = Margin + ((levels.Max() + 1) * LevelHeight);
        var svg = new StringBuilder();
        Append(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tree\" width=\"{x}\" height=\"{baseline + 44}\" font-family=\"sans-serif\" font-size=\"14\">");
        for (var t = 0; t < sentence.TokenCount; t++)
        {
            var (token, tag, arc) = (document.Tokens[sentence.FirstToken + t], document.Tags[sentence.FirstToken + t], document.Tree[sentence.FirstToken + t]);
            var title = $"{tag.Lemma} {tag.Features.Text}";
            Append(svg, $"<text x=\"{centres[t]}\" y=\"{baseline + 18}\" text-anchor=\"middle\"><title>{Escape(title)}</title>{Escape(token.Form)}</text>");
            Append(svg, $"<text x=\"{centres[t]}\" y=\"{baseline + 36}\" text-anchor=\"middle\" font-size=\"10\" fill=\"#666\">{tag.Upos.ToString().ToUpperInvariant()}</text>");
            DrawArc(svg, centres, t, arc.Head < 0 ? -1 : arc.Head - sentence.FirstToken, arc.Relation, baseline, levels[t]);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void DrawArc(StringBuilder svg, int[] centres, int word, int head, string relation, int baseline, int level)
    {
        var (to, top) = (centres[word], baseline - (level * LevelHeight));
        if (head < 0)
        {
            Append(svg, $"<path d=\"M{to},{Margin} V{baseline}\" fill=\"none\" stroke=\"#246\"/>");
            Append(svg, $"<text x=\"{to + 4}\" y=\"{Margin + 10}\" font-size=\"10\" fill=\"#246\">root</text>");
            return;
        }

        var from = centres[head] + (word < head ? -4 : 4);
        Append(svg, $"<path d=\"M{from},{baseline} C{from},{top} {to},{top} {to},{baseline}\" fill=\"none\" stroke=\"#888\"/>");
        Append(svg, $"<text x=\"{(from + to) / 2}\" y=\"{top + (LevelHeight / 4) + 2}\" text-anchor=\"middle\" font-size=\"10\" fill=\"#246\">{Escape(relation)}</text>");
        Append(svg, $"<path d=\"M{to - 3},{baseline - 6} L{to},{baseline} L{to + 3},{baseline - 6}\" fill=\"none\" stroke=\"#888\"/>");
    }

    /// <summary>How high each word's arc rises: after its length, up to a limit.</summary>
    private static int[] Levels(Document document, Sentence sentence)
    {
        var levels = new int[sentence.TokenCount];
        for (var t = 0; t < levels.Length; t++)
        {
            var head = document.Tree[sentence.FirstToken + t].Head;
            var length = head < 0 ? 1 : Math.Abs(head - sentence.FirstToken - t);
            levels[t] = Math.Min(HighestLevel, 1 + (int)Math.Ceiling(2 * Math.Log2(length + 1) - 2));
        }

        return levels;
    }

    private static void Append(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>Text for XML; characters that XML forbids become replacement characters.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                < 32 or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }
}
