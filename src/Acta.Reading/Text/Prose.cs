using Acta.Core;

namespace Acta.Reading;

/// <summary>The look of lines: how prose, headings and headlines begin and end.</summary>
internal static class Prose
{
    private const string Closers = "»”\"')]’ ";
    private const string Enders = ".!?…";

    /// <summary>The span without white space around it.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether a line ends as a sentence does, before closing quotes and brackets.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(Closers);
        return !line.IsEmpty && Enders.Contains(line[^1]);
    }

    /// <summary>Whether a line could be a headline: begins with a capital, a figure or a quotation and does not end with a full stop.</summary>
    public static bool LooksLikeHeadline(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return !line.IsEmpty && line[^1] != '.' && (char.IsUpper(line[0]) || char.IsDigit(line[0]) || line[0] is '«' or '“' or '"');
    }

    /// <summary>The number of words, runs of letters and digits.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }

        return words;
    }
}
