using System.Collections.Immutable;
using System.Globalization;

namespace Acta.Analysis.Evaluation;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html). Comments and empty nodes are passed over.</summary>
public static class ConlluReader
{
    /// <summary>Reads all sentences, in order.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message gives its number.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        var tokens = ImmutableArray.CreateBuilder<ConlluToken>();
        var words = ImmutableArray.CreateBuilder<ConlluWord>();
        var (number, coveredTo) = (0, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return new ConlluSentence(tokens.ToImmutable(), words.ToImmutable());
                    tokens.Clear();
                    words.Clear();
                    coveredTo = 0;
                }

                continue;
            }

            if (line[0] == '#')
            {
                continue;
            }

            var fields = line.Split('\t');
            if (fields.Length < 8)
            {
                throw new FormatException($"line {number}: a word has 10 columns, this one {fields.Length}");
            }

            var spaceAfter = fields.Length < 10 || !fields[9].Split('|').Contains("SpaceAfter=No");
            var dash = fields[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                var (first, last) = (Number(fields[0][..dash], number), Number(fields[0][(dash + 1)..], number));
                tokens.Add(new ConlluToken(fields[1], first - 1, last - first + 1, spaceAfter));
                coveredTo = last;
            }
            else if (!fields[0].Contains('.', StringComparison.Ordinal))
            {
                if (Number(fields[0], number) != words.Count + 1)
                {
                    throw new FormatException($"line {number}: word {fields[0]} stands where {words.Count + 1} should");
                }

                var head = fields[6] == "_" ? 0 : Number(fields[6], number);
                words.Add(new ConlluWord(fields[1], fields[2], fields[3], fields[5] == "_" ? "" : fields[5], head, fields[7]));
                if (words.Count > coveredTo)
                {
                    tokens.Add(new ConlluToken(fields[1], words.Count - 1, 1, spaceAfter));
                }
            }
        }

        if (words.Count > 0)
        {
            yield return new ConlluSentence(tokens.ToImmutable(), words.ToImmutable());
        }
    }

    /// <summary>Reads all sentences of a file, in order.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message gives its number.</exception>
    public static ImmutableArray<ConlluSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        return [.. Read(reader)];
    }

    private static int Number(string text, int line) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"line {line}: '{text}' is no number of a word");
}
