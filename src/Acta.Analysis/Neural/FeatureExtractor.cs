using Acta.Analysis.Tagging;

namespace Acta.Analysis.Neural;

/// <summary>
/// Tells the features of a token: its lower-cased form, its endings, its beginning, its shape and what the dictionary says of it. Immutable,
/// safe on any thread.
/// </summary>
internal sealed class FeatureExtractor
{
    /// <summary>The key of the form that stands for all unknown ones.</summary>
    public const string UnknownForm = "u";

    private const string NotInLexicon = "n";
    private const int LongestForm = 64;
    private readonly int[] kindRows;
    private readonly int unknownRow;
    private readonly int notInLexiconRow;

    public FeatureExtractor(FeatureTable table, WordLexicon lexicon)
    {
        Table = table;
        Lexicon = lexicon;
        kindRows = [.. lexicon.Kinds.Select(k => table.Find("l" + k))];
        unknownRow = table.Find(UnknownForm);
        notInLexiconRow = table.Find(NotInLexicon);
    }

    public FeatureTable Table { get; }

    public WordLexicon Lexicon { get; }

    /// <summary>Appends the rows of a token's features that the table knows; the first is that of its form or of <see cref="UnknownForm"/>.</summary>
    /// <param name="form">The token.</param>
    /// <param name="mark">A character for where it stands, part of its shape.</param>
    /// <param name="rows">The list to append to.</param>
    public void Extract(ReadOnlySpan<char> form, char mark, List<int> rows)
    {
        Span<char> key = stackalloc char[LongestForm + 1];
        var lower = Normalise(form, key[1..]);
        key[0] = 'w';
        var known = Table.Find(key[..(lower.Length + 1)]);
        rows.Add(known >= 0 ? known : unknownRow);
        Span<char> part = stackalloc char[LongestForm + 1];
        for (var n = 2; n <= 4 && n <= lower.Length; n++)
        {
            Add(Key(part, (char)('0' + n), lower[^n..]), rows);
        }

        Add(Key(part, 'p', lower[..Math.Min(3, lower.Length)]), rows);
        Add(Shape(form, mark, part), rows);
        var before = rows.Count;
        AddAnalyses(lower, rows, before);
        if (form.Length <= LongestForm && !form.SequenceEqual(lower))
        {
            AddAnalyses(form, rows, before);
        }

        if (rows.Count == before)
        {
            rows.Add(notInLexiconRow);
        }
    }

    /// <summary>The keys that <see cref="Extract"/> looks up for a token, but for those of the dictionary.</summary>
    public static IEnumerable<string> Keys(string form, char mark)
    {
        var lower = Normalise(form, new char[LongestForm]).ToString();
        yield return "w" + lower;
        for (var n = 2; n <= 4 && n <= lower.Length; n++)
        {
            yield return $"{n}{lower[^n..]}";
        }

        yield return "p" + lower[..Math.Min(3, lower.Length)];
        yield return Shape(form, mark, new char[LongestForm + 1]).ToString();
    }

    /// <summary>The keys that every table holds.</summary>
    public static IEnumerable<string> FixedKeys(WordLexicon lexicon) => [UnknownForm, NotInLexicon, .. lexicon.Kinds.Select(k => "l" + k)];

    private void Add(ReadOnlySpan<char> key, List<int> rows)
    {
        var row = Table.Find(key);
        if (row >= 0)
        {
            rows.Add(row);
        }
    }

    private void AddAnalyses(ReadOnlySpan<char> form, List<int> rows, int from)
    {
        foreach (var analysis in Lexicon.Find(form))
        {
            var row = kindRows[analysis.Kind];
            if (row >= 0 && rows.IndexOf(row, from) < 0)
            {
                rows.Add(row);
            }
        }
    }

    /// <summary>Lower case, straight apostrophes, every digit a zero; the first characters of an overlong form.</summary>
    private static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> form, Span<char> buffer)
    {
        form = form[..Math.Min(form.Length, LongestForm)];
        form.ToLowerInvariant(buffer);
        buffer = buffer[..form.Length];
        for (var i = 0; i < buffer.Length; i++)
        {
            buffer[i] = buffer[i] switch
            {
                '’' or 'ʼ' => '\'',
                '‑' => '-',
                >= '0' and <= '9' => '0',
                var c => c,
            };
        }

        return buffer;
    }

    private static ReadOnlySpan<char> Key(Span<char> buffer, char kind, ReadOnlySpan<char> value)
    {
        buffer[0] = kind;
        value.CopyTo(buffer[1..]);
        return buffer[..(value.Length + 1)];
    }

    /// <summary>The classes of its characters with repetitions kept to two: "Xxx", "X", "dd", "Xx-Xx".</summary>
    private static ReadOnlySpan<char> Shape(ReadOnlySpan<char> form, char mark, Span<char> buffer)
    {
        const int longest = 10;
        buffer[0] = 's';
        buffer[1] = mark;
        var length = 2;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : char.IsAscii(c) ? c : '·';
            if (length >= longest)
            {
                break;
            }

            if (buffer[length - 1] != kind || (length > 2 && buffer[length - 2] != kind) || length == 2)
            {
                buffer[length++] = kind;
            }
        }

        return buffer[..length];
    }
}
