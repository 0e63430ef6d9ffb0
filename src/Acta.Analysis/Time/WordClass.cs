namespace Acta.Analysis.Time;

/// <summary>What a class of words matched: a number, a symbol, or both unset.</summary>
internal readonly record struct Capture(string Name, int Number, string? Symbol);

/// <summary>A class of words that patterns name with <c>@</c>.</summary>
internal abstract class WordClass
{
    /// <summary>Matches at an atom; returns how many atoms it takes, or -1 where it does not match.</summary>
    public abstract int Match(ReadOnlySpan<Atom> atoms, int at, out int number, out string? symbol);
}

/// <summary>A class that lists its words, each with a value; the longest one that fits counts.</summary>
internal sealed class ListedClass : WordClass
{
    private readonly Dictionary<int, List<(int[] Words, int Number, string? Symbol)>> byFirst = [];

    public void Add(int[] words, string value)
    {
        var isNumber = int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number);
        if (!byFirst.TryGetValue(words[0], out var entries))
        {
            byFirst[words[0]] = entries = [];
        }

        entries.Add((words, number, isNumber ? null : value));
        entries.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    public override int Match(ReadOnlySpan<Atom> atoms, int at, out int number, out string? symbol)
    {
        number = 0;
        symbol = null;
        if (at >= atoms.Length || atoms[at].Word < 0 || !byFirst.TryGetValue(atoms[at].Word, out var entries))
        {
            return -1;
        }

        foreach (var entry in entries)
        {
            var i = 1;
            while (i < entry.Words.Length && at + i < atoms.Length && atoms[at + i].Word == entry.Words[i])
            {
                i++;
            }

            if (i == entry.Words.Length)
            {
                number = entry.Number;
                symbol = entry.Symbol;
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A run of digits with a value in a range and a number of digits in another.</summary>
internal sealed class DigitsClass(int low, int high, int fewest, int most) : WordClass
{
    public override int Match(ReadOnlySpan<Atom> atoms, int at, out int number, out string? symbol)
    {
        symbol = null;
        number = at < atoms.Length ? atoms[at].Number : -1;
        return number >= low && number <= high && atoms[at].Length >= fewest && atoms[at].Length <= most ? 1 : -1;
    }
}

/// <summary>A cardinal number in digits or in words ("vingt-cinq"), made up of the numerals of a list, with joiners between them.</summary>
internal sealed class CardinalClass(ListedClass numerals, ListedClass joiners) : WordClass
{
    public override int Match(ReadOnlySpan<Atom> atoms, int at, out int number, out string? symbol)
    {
        symbol = null;
        number = at < atoms.Length ? atoms[at].Number : -1;
        if (number >= 0)
        {
            return 1;
        }

        int total = 0, current = 0, end = at, previous = 0;
        for (var i = at; i < atoms.Length;)
        {
            var taken = numerals.Match(atoms, i, out var value, out _);
            if (taken < 0)
            {
                break;
            }

            // Twenty behind four is eighty in languages that count by twenties ("quatre-vingt"): 4 + 76.
            (total, current) = value switch
            {
                1000 => (total + (Math.Max(current, 1) * 1000), 0),
                100 => (total, Math.Max(current, 1) * 100),
                20 when previous == 4 => (total, current + 76),
                _ => (total, current + value),
            };
            previous = value;
            end = i += taken;
            i += Math.Max(0, joiners.Match(atoms, i, out _, out _));
        }

        number = total + current;
        return end > at ? end - at : -1;
    }
}

/// <summary>Takes nothing, but fits only before one of the words of a list, another mark than a letter or digit, or the end.</summary>
internal sealed class StopClass(ListedClass stops) : WordClass
{
    public override int Match(ReadOnlySpan<Atom> atoms, int at, out int number, out string? symbol)
    {
        number = 0;
        symbol = null;
        return at >= atoms.Length || stops.Match(atoms, at, out _, out _) > 0 ? 0 : -1;
    }
}
