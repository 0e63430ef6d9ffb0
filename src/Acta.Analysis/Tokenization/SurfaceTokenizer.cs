using System.Globalization;
using Acta.Analysis.Tagging;
using Acta.Core;

namespace Acta.Analysis.Tokenization;

/// <summary>
/// Cuts text into surface tokens as the French treebanks of Universal Dependencies do: elided words with their apostrophe, clitics with their
/// hyphen, grouped numbers in one piece. Linear in the text's length; immutable, safe on any thread.
/// </summary>
internal sealed class SurfaceTokenizer(TokenizationRules rules, WordLexicon lexicon)
{
    private const int LongestElision = 10;
    private const int LongestListed = 40;
    private const int LongestAbbreviation = 12;

    /// <summary>Appends the tokens of one span of text, in order.</summary>
    public void Tokenize(string text, TextSpan span, List<SurfaceToken> tokens)
    {
        var source = text.AsSpan(0, span.End);
        var space = true;
        for (var at = span.Start; at < span.End;)
        {
            if (IsSpace(source[at]))
            {
                space = true;
                at++;
                continue;
            }

            var length = Measure(source, span.Start, at);
            AddWithClitics(source, at, length, space, tokens);
            at += length;
            space = false;
        }
    }

    /// <summary>White space, and the controls and marks that show nothing.</summary>
    internal static bool IsSpace(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private int Measure(ReadOnlySpan<char> text, int blockStart, int at)
    {
        var rest = text[at..];
        var c = rest[0];
        if (WebAddress.Measure(rest) is > 0 and var address)
        {
            return address;
        }

        var signed = c is '-' or '+' or '−' && rest.Length > 1 && char.IsAsciiDigit(rest[1]) && (at == blockStart || IsSpace(text[at - 1]) || text[at - 1] == '(');
        if (char.IsAsciiDigit(c) || signed)
        {
            var sign = signed ? 1 : 0;
            var number = sign + NumberToken.Measure(rest[sign..]);
            return number < rest.Length && IsWordStart(rest[number]) && !NumberToken.IsHour(rest, number) ? number + Word(rest[number..]) : number;
        }

        if (c is 'h' or 'H' && at > blockStart && char.IsAsciiDigit(text[at - 1]))
        {
            return 1;
        }

        if (IsWordStart(c) || (c is '#' or '@' && rest.Length > 1 && char.IsLetter(rest[1])))
        {
            return Word(rest);
        }

        return c switch
        {
            '.' or '-' or '_' or '*' or '=' => Run(rest, c),
            '+' when rest.StartsWith("+/-", StringComparison.Ordinal) => 3,
            '°' when rest.Length > 1 && rest[1] is 'C' or 'F' && (rest.Length == 2 || !char.IsLetter(rest[2])) => 2,
            _ => Math.Max(1, StringInfo.GetNextTextElementLength(rest)),
        };
    }

    private static bool IsWordStart(char c) => char.IsLetterOrDigit(c);

    private static int Run(ReadOnlySpan<char> text, char c)
    {
        var length = text.IndexOfAnyExcept(c);
        return length < 0 ? text.Length : length;
    }

    /// <summary>Measures a word: letters, digits and marks, with hyphens, apostrophes, stops and ampersands inside it as they may be.</summary>
    private int Word(ReadOnlySpan<char> word)
    {
        var i = 1;
        for (; i < word.Length; i++)
        {
            var c = word[i];
            var joined = i + 1 < word.Length && char.IsLetterOrDigit(word[i + 1]);
            if (char.IsLetterOrDigit(c) || char.IsNumber(c) || IsMark(c) || (c == '\u00AD' && joined))
            {
                continue;
            }

            if (IsApostrophe(c) && (IsUnbroken(word) is > 0 and var whole))
            {
                return whole;
            }

            if (IsApostrophe(c) && IsElision(word[..(i + 1)]))
            {
                return i + 1;
            }

            if (joined && (c is '-' or '‑' or '_' || IsApostrophe(c) || (c == '&' && char.IsUpper(word[i - 1]))))
            {
                continue;
            }

            if (c == '.' && Stop(word, i) is > 0 and var end)
            {
                return end;
            }

            if (c == '.' && joined)
            {
                continue;
            }

            if (c is '°' or 'º' && i == 1 && word[0] is 'n' or 'N')
            {
                return 2;
            }

            if (c == '(')
            {
                return i + OptionalEnding(word[i..]);
            }

            break;
        }

        return i;
    }

    /// <summary>Measures an ending in brackets, as in "élu(e)s": at most two letters of gender and number.</summary>
    private static int OptionalEnding(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 4)].IndexOf(')');
        return close >= 2 && text[1..close].IndexOfAnyExcept("esES") < 0 ? close + 1 + (text.Length > close + 1 && text[close + 1] == 's' ? 1 : 0) : 0;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Where a word ends that has a full stop after <paramref name="i"/> characters; 0 where it goes on past the stop.</summary>
    private int Stop(ReadOnlySpan<char> word, int i)
    {
        if (Initials(word) is > 0 and var initials)
        {
            return initials;
        }

        var end = i + 1;
        while (i <= LongestAbbreviation && end < word.Length && word[end] == '-' && end + 2 < word.Length && char.IsLetter(word[end + 1]) && word[end + 2] == '.')
        {
            end += 3;
        }

        if (i <= LongestAbbreviation && rules.FindAbbreviation(word[..end]) is { } needsLowerCase && !(needsLowerCase && StartsSentence(word[end..])))
        {
            return end;
        }

        var joined = i + 1 < word.Length && char.IsLetterOrDigit(word[i + 1]);
        return joined && !(char.IsUpper(word[i + 1]) && char.IsLower(word[i - 1])) ? 0 : i;
    }

    /// <summary>Measures initials such as "J.", "J.-P." and "O.N.U."; a lone letter is one only before a word with a capital or a hyphen.</summary>
    private static int Initials(ReadOnlySpan<char> word)
    {
        var (i, letters) = (0, 0);
        while (i + 1 < word.Length && char.IsUpper(word[i]) && word[i + 1] == '.')
        {
            i += 2;
            letters++;
            if (i + 2 < word.Length && word[i] == '-' && char.IsUpper(word[i + 1]) && word[i + 2] == '.')
            {
                i++;
            }
        }

        if (i < word.Length && char.IsLetterOrDigit(word[i]))
        {
            return letters > 1 ? i - 1 : 0;
        }

        return letters > 1 || (letters == 1 && StartsSentence(word[i..])) ? i : 0;
    }

    private static bool StartsSentence(ReadOnlySpan<char> rest)
    {
        var (i, spaces) = (0, 0);
        while (i < rest.Length && spaces < 3 && IsSpace(rest[i]))
        {
            // Line ends of either kind count as one.
            spaces += rest[i++] == '\r' ? 0 : 1;
        }

        return i < rest.Length && i > 0 && char.IsUpper(rest[i]);
    }

    private bool IsElision(ReadOnlySpan<char> withApostrophe)
    {
        if (withApostrophe.Length > LongestElision)
        {
            return false;
        }

        Span<char> straight = stackalloc char[LongestElision];
        withApostrophe.CopyTo(straight);
        straight[withApostrophe.Length - 1] = '\'';
        return rules.IsElision(straight[..withApostrophe.Length]);
    }

    private int IsUnbroken(ReadOnlySpan<char> word)
    {
        Span<char> straight = stackalloc char[LongestListed];
        var length = 0;
        while (length < word.Length && length < LongestListed)
        {
            var c = word[length];
            if (!char.IsLetterOrDigit(c) && c != '-' && !IsApostrophe(c))
            {
                break;
            }

            straight[length++] = IsApostrophe(c) ? '\'' : c;
        }

        return rules.IsUnbroken(straight[..length]) ? length : 0;
    }

    private void AddWithClitics(ReadOnlySpan<char> text, int at, int length, bool space, List<SurfaceToken> tokens)
    {
        Span<int> cuts = stackalloc int[4];
        var count = 0;
        var end = length;
        while (count < cuts.Length && FindClitic(text.Slice(at, end)) is > 0 and var cut)
        {
            cuts[count++] = cut;
            end = cut;
        }

        tokens.Add(new SurfaceToken(new TextSpan(at, end), space));
        while (count > 0)
        {
            var start = cuts[--count];
            var stop = count == 0 ? length : cuts[count - 1];
            tokens.Add(new SurfaceToken(new TextSpan(at + start, stop - start), false));
        }
    }

    /// <summary>Where the last clitic of a word begins; 0 for none.</summary>
    private int FindClitic(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestListed || word.IndexOf('-') <= 0)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[LongestListed];
        word.ToLowerInvariant(lower);
        lower = lower[..word.Length];
        lower.Replace('’', '\'');
        foreach (var (clitic, after) in rules.Clitics)
        {
            var stem = word.Length - clitic.Length;
            if (stem > 0 && lower.EndsWith(clitic, StringComparison.Ordinal))
            {
                return !rules.IsUnbroken(lower) && (after == Upos.X || (MayBe(lower[..stem], after) && lexicon.Find(lower).IsEmpty)) ? stem : 0;
            }
        }

        return 0;
    }

    private bool MayBe(ReadOnlySpan<char> word, Upos upos)
    {
        var cut = word.LastIndexOf('-');
        foreach (var analysis in lexicon.Find(cut > 0 ? word[..cut] : word))
        {
            if (analysis.Upos == upos)
            {
                return true;
            }
        }

        return false;
    }
}
