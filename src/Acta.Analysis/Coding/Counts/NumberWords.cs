using System.Collections.Frozen;
using Acta.Analysis.Resources;
using System.Globalization;

namespace Acta.Analysis.Coding.Counts;

/// <summary>The words of a language that tell numbers, and those that bound them. Immutable, safe on any thread.</summary>
internal sealed class NumberWords
{
    private readonly FrozenDictionary<string, long> values;
    private readonly FrozenDictionary<string, (long Least, long Most)> ranges;
    private readonly FrozenDictionary<string, char> bounds;

    private NumberWords(Dictionary<string, long> values, Dictionary<string, (long Least, long Most)> ranges, Dictionary<string, char> bounds)
    {
        this.values = values.ToFrozenDictionary(StringComparer.Ordinal);
        this.ranges = ranges.ToFrozenDictionary(StringComparer.Ordinal);
        this.bounds = bounds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Loads a file of lines <c>value WORD N</c>, <c>range WORD N..M</c>, <c>least|most WORD[ WORD]</c>.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them.</exception>
    public static NumberWords Load(string file)
    {
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        var ranges = new Dictionary<string, (long, long)>(StringComparer.Ordinal);
        var bounds = new Dictionary<string, char>(StringComparer.Ordinal);
        ResourceLines.Read(file, "NUM001", "'value WORD N', 'range WORD N..M', 'least WORDS' or 'most WORDS'", line =>
        {
            switch (line)
            {
                case ["value", var word, var value] when long.TryParse(value, CultureInfo.InvariantCulture, out var n):
                    return values.TryAdd(word, n);
                case ["range", var word, var range] when range.Split("..") is [var a, var b]
                    && long.TryParse(a, CultureInfo.InvariantCulture, out var least) && long.TryParse(b, CultureInfo.InvariantCulture, out var most):
                    return ranges.TryAdd(word, (least, most));
                case ["least" or "most", _, ..]:
                    return bounds.TryAdd(string.Join(' ', line[1..]), line[0] == "least" ? '>' : '<');
                default:
                    return false;
            }
        });
        return new NumberWords(values, ranges, bounds);
    }

    /// <summary>The value of a number word.</summary>
    public bool TryValue(string word, out long value) => values.TryGetValue(word, out value);

    /// <summary>The range that a collective number word spans: "dizaines" → 10 to 99.</summary>
    public bool TryRange(string word, out (long Least, long Most) range) => ranges.TryGetValue(word, out range);

    /// <summary>Whether words bound the number after them: '&gt;' from below, '&lt;' from above, '\0' not.</summary>
    public char Bound(string words) => bounds.GetValueOrDefault(words);
}
