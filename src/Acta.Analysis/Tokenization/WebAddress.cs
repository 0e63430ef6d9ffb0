using System.Buffers;

namespace Acta.Analysis.Tokenization;

/// <summary>Addresses of pages and of mail.</summary>
internal static class WebAddress
{
    private const int LongestMailbox = 64;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\u00A0\u202F«»\"<>“”");
    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?)]}'’…");

    /// <summary>Measures an address at the start of the text; 0 for none.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return Trimmed(text);
        }

        var i = 0;
        while (i < text.Length && i < LongestMailbox && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '_' or '-' or '+'))
        {
            i++;
        }

        return i > 0 && i + 1 < text.Length && text[i] == '@' && char.IsAsciiLetterOrDigit(text[i + 1]) ? Trimmed(text) : 0;
    }

    private static int Trimmed(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(Ends);
        var address = end < 0 ? text : text[..end];
        return Math.Max(1, address.LastIndexOfAnyExcept(Trailing) + 1);
    }
}
