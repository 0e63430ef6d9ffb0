namespace Acta.Analysis.Tokenization;

/// <summary>Numbers with their groups and decimals.</summary>
internal static class NumberToken
{
    /// <summary>Measures a number that starts with a digit: <c>1 500</c>, <c>10.000</c>, <c>3,5</c>, <c>10'000</c>, <c>2007-2008</c>, <c>23/12/2006</c>.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        var i = Digits(text, 0);
        if (i <= 3)
        {
            while (i + 3 < text.Length && IsGroupSpace(text[i]) && Digits(text, i + 1) == i + 4 && !IsGlued(text, i + 4))
            {
                i += 4;
            }
        }

        while (i + 1 < text.Length && text[i] is '.' or ',' or '\'' or '’' or '-' or '/' && char.IsAsciiDigit(text[i + 1]))
        {
            i = Digits(text, i + 1);
        }

        return i;
    }

    /// <summary>Whether a number of <paramref name="length"/> characters is that of an hour, "18h" or "18h30": its "h" is a token of its own.</summary>
    public static bool IsHour(ReadOnlySpan<char> text, int length)
    {
        if (length > 2 || text[length] is not ('h' or 'H'))
        {
            return false;
        }

        var end = Digits(text, length + 1);
        return end <= length + 3 && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static bool IsGlued(ReadOnlySpan<char> text, int end) => end < text.Length && char.IsLetterOrDigit(text[end]);

    private static bool IsGroupSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }
}
