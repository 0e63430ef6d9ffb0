using System.Globalization;
using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Coding.Counts;

/// <summary>Reads the number that a phrase tells: "au moins douze civils", "des dizaines de milliers de manifestants". Not thread-safe.</summary>
internal sealed class QuantityReader(DependencyTree tree, NumberWords words)
{
    private const int MaxTokensBack = 8;

    /// <summary>The number told of the phrase whose head this token is; null where it tells none.</summary>
    public Quantity? Read(int head)
    {
        var first = First(head);
        var end = head + 1;

        // "des dizaines de manifestants": the number word may itself be the head, or a noun below it.
        for (var at = first; at < end; at++)
        {
            if (TryNumber(at, end, out var quantity))
            {
                return Bounded(quantity, at, first);
            }
        }

        return null;
    }

    /// <summary>The number that starts at a token; null where none does.</summary>
    public Quantity? ReadAt(int token, int end) => TryNumber(token, end, out var quantity) ? Bounded(quantity, token, Math.Max(0, token - 3)) : null;

    private int First(int head)
    {
        var sentence = tree.Document.Sentences[tree.SentenceOf[head]];
        var first = head;
        while (first > sentence.FirstToken && head - first < MaxTokensBack && IsInPhrase(first - 1, head))
        {
            first--;
        }

        return first;
    }

    private bool IsInPhrase(int token, int head)
    {
        var form = Word(token);
        return tree.Pos(token) is Upos.Num or Upos.Det or Upos.Adv || form is "de" or "d'" or "d’" || IsNumberWord(token)
            || (tree.Pos(token) is Upos.Adj && tree.IsWithin(token, head)) || (tree.Pos(token) is Upos.Adp && token < head - 1);
    }

    private bool IsNumberWord(int token)
    {
        var word = Word(token);
        return words.TryValue(word, out _) || words.TryRange(word, out _) || (word.Length > 0 && char.IsAsciiDigit(word[0]));
    }

    private Quantity Bounded(Quantity quantity, int at, int first)
    {
        for (var from = Math.Max(first, at - 3); from < at; from++)
        {
            var before = string.Join(' ', Enumerable.Range(from, at - from).Select(Word));
            switch (words.Bound(before))
            {
                case '>':
                    return quantity with { Most = null, Span = Union(from, quantity.Span) };
                case '<':
                    return quantity with { Least = 0, Span = Union(from, quantity.Span) };
            }
        }

        return quantity;
    }

    private TextSpan Union(int token, TextSpan span) => TextSpan.Union(tree.Document.Tokens[token].Span, span);

    private bool TryNumber(int at, int end, out Quantity quantity)
    {
        long total = 0, group = 0;
        (long Least, long Most) range = default;
        var next = at;
        while (next < end)
        {
            var word = Word(next);
            if (TryDigits(ref next, end, out var digits) || words.TryValue(word, out digits))
            {
                if (digits is 1_000 or 1_000_000 or 1_000_000_000 && !char.IsAsciiDigit(word[0]))
                {
                    total += (group == 0 ? 1 : group) * digits;
                    group = 0;
                }
                else
                {
                    group = group switch
                    {
                        1 => digits, // "une centaine"
                        4 when digits == 20 => 80,
                        > 1 and < 10 when digits == 100 => group * 100,
                        _ => group + digits,
                    };
                }

                next++;
            }
            else if (words.TryRange(word, out var scale))
            {
                var times = Math.Max(1, total + group);
                range = range == default ? (scale.Least * times, scale.Most * times + times - 1) : (range.Least * scale.Least, ((range.Most + 1) * scale.Least) - 1);
                total = group = 0;
                next++;
            }
            else if ((word is "et" or "-" && next > at && next + 1 < end && words.TryValue(Word(next + 1), out _))
                || (word is "de" or "d'" or "d’" && next > at && next + 1 < end && words.TryRange(Word(next + 1), out _)))
            {
                next++;
            }
            else
            {
                break;
            }
        }

        if (next == at || (range == default && total + group == 0 && Word(at) != "zéro" && Word(at) != "0"))
        {
            quantity = default;
            return false;
        }

        var span = TextSpan.Union(tree.Document.Tokens[at].Span, tree.Document.Tokens[next - 1].Span);
        quantity = range != default ? new Quantity(range.Least, range.Most, span) : new Quantity(total + group, total + group, span);
        return true;
    }

    private bool TryDigits(ref int token, int end, out long value)
    {
        value = 0;
        var form = tree.Document.Tokens[token].Form;
        if (form.Length == 0 || !char.IsAsciiDigit(form[0]))
        {
            return false;
        }

        Span<char> digits = stackalloc char[18];
        var length = 0;
        foreach (var c in form)
        {
            if (char.IsAsciiDigit(c) && length < digits.Length)
            {
                digits[length++] = c;
            }
            else if (c is not (' ' or '\u00a0' or '\u202f' or '.'))
            {
                return false;
            }
        }

        // "1 500" may come as two tokens.
        while (token + 1 < end && tree.Document.Tokens[token + 1].Form is [var a, var b, var c] && char.IsAsciiDigit(a) && char.IsAsciiDigit(b) && char.IsAsciiDigit(c) && length + 3 <= digits.Length && length <= 6)
        {
            digits[length++] = a;
            digits[length++] = b;
            digits[length++] = c;
            token++;
        }

        return long.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private string Word(int token) => tree.Document.Tokens[token].Form.ToLowerInvariant();
}
