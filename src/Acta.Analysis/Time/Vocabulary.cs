namespace Acta.Analysis.Time;

/// <summary>The words that time rules know, numbered; grows while rules are read, then only looked up. Cuts text into atoms.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 32;
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers of the words of a pattern, which are added.</summary>
    public int[] Add(string pattern)
    {
        var atoms = new List<Atom>();
        foreach (var word in Pieces(pattern))
        {
            words.TryAdd(word, words.Count);
        }

        Cut(pattern, 0, atoms);
        return [.. atoms.Select(a => a.Word)];
    }

    /// <summary>The number of one word; -1 where it is not known.</summary>
    public int Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var number) ? number : -1;

    /// <summary>Cuts text into atoms.</summary>
    /// <param name="text">The text, which starts at <paramref name="offset"/> of the document.</param>
    /// <param name="offset">What to add to positions.</param>
    /// <param name="atoms">Gets the atoms.</param>
    public void Cut(ReadOnlySpan<char> text, int offset, List<Atom> atoms)
    {
        Span<char> lower = stackalloc char[LongestWord];
        for (var at = 0; at < text.Length;)
        {
            var end = End(text, at);
            if (end > at)
            {
                var number = -1;
                var word = -1;
                if (char.IsAsciiDigit(text[at]))
                {
                    number = end - at <= 6 ? int.Parse(text[at..end], System.Globalization.CultureInfo.InvariantCulture) : -1;
                }

                if (end - at <= LongestWord)
                {
                    for (var i = at; i < end; i++)
                    {
                        lower[i - at] = Fold(text[i]);
                    }

                    word = Find(lower[..(end - at)]);
                }

                atoms.Add(new Atom(offset + at, end - at, word, number));
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static char Fold(char c) => c is '\u2019' or '\u02BC' ? '\'' : c is '\u2010' or '\u2011' ? '-' : char.ToLowerInvariant(c);

    private static int End(ReadOnlySpan<char> text, int at)
    {
        if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]))
        {
            return at;
        }

        var end = at + 1;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }
        else if (char.IsLetter(text[at]))
        {
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static IEnumerable<string> Pieces(string pattern)
    {
        for (var at = 0; at < pattern.Length;)
        {
            var end = End(pattern, at);
            if (end > at)
            {
                yield return string.Create(end - at, (pattern, at), static (to, from) =>
                {
                    for (var i = 0; i < to.Length; i++)
                    {
                        to[i] = Fold(from.pattern[from.at + i]);
                    }
                });
            }

            at = Math.Max(end, at + 1);
        }
    }
}
