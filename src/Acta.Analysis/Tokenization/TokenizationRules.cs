using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Tokenization;

/// <summary>The word lists of <c>resources/LANG/tokenization</c>. Immutable, safe on any thread.</summary>
internal sealed class TokenizationRules
{
    private readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> elisions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> unbroken;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> neverFinal;
    private readonly ImmutableArray<string> unbrokenStarts;
    private readonly FrozenDictionary<string, Contraction>.AlternateLookup<ReadOnlySpan<char>> contractions;

    private TokenizationRules(string folder)
    {
        abbreviations = Lines(folder, "abbreviations.txt").ToFrozenDictionary(l => l.TrimStart('?', ' '), l => l[0] == '?', StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        elisions = Set(Lines(folder, "elisions.txt")).GetAlternateLookup<ReadOnlySpan<char>>();
        neverFinal = Set(Lines(folder, "never-final.txt")).GetAlternateLookup<ReadOnlySpan<char>>();
        var whole = Lines(folder, "unbroken.txt");
        unbroken = Set(whole.Where(w => !w.EndsWith('*'))).GetAlternateLookup<ReadOnlySpan<char>>();
        unbrokenStarts = [.. whole.Where(w => w.EndsWith('*')).Select(w => w[..^1])];
        Clitics = [.. Lines(folder, "clitics.txt").Select(ReadClitic).OrderByDescending(c => c.Text.Length)];
        contractions = Lines(folder, "contractions.txt").Select(ReadContraction)
            .ToFrozenDictionary(c => c.Surface, c => c.Contraction, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The clitics, longest first, and what they stand after; <see cref="Upos.X"/> for anything.</summary>
    public ImmutableArray<(string Text, Upos After)> Clitics { get; }

    /// <summary>Reads the lists of a folder.</summary>
    /// <exception cref="FileNotFoundException">A list is missing; the message names it.</exception>
    /// <exception cref="FormatException">A line is not well-formed; the message names the file and the line.</exception>
    public static TokenizationRules Load(string folder) => new(folder);

    /// <summary>Whether a word with its full stop is an abbreviation only where no capital follows; null for no abbreviation.</summary>
    public bool? FindAbbreviation(ReadOnlySpan<char> withStop) => abbreviations.TryGetValue(withStop, out var needsLowerCase) ? needsLowerCase : null;

    /// <summary>Whether a word with its apostrophe (a straight one) is an elision.</summary>
    public bool IsElision(ReadOnlySpan<char> withApostrophe) => elisions.Contains(withApostrophe);

    /// <summary>Whether no sentence ends with a word.</summary>
    public bool IsNeverFinal(ReadOnlySpan<char> word) => neverFinal.Contains(word);

    /// <summary>Whether a word with apostrophes (straight ones) or hyphens stays whole.</summary>
    public bool IsUnbroken(ReadOnlySpan<char> word)
    {
        if (unbroken.Contains(word))
        {
            return true;
        }

        foreach (var start in unbrokenStarts)
        {
            if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a surface token is a contraction of; null for none.</summary>
    public Contraction? FindContraction(ReadOnlySpan<char> surface) => contractions.TryGetValue(surface, out var found) ? found : null;

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static List<string> Lines(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? [.. File.ReadLines(path).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')]
            : throw new FileNotFoundException($"the list '{path}' is missing", path);
    }

    private static (string Text, Upos After) ReadClitic(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["always", ['-', ..] clitic] => (clitic, Upos.X),
        ["verb", ['-', ..] clitic] => (clitic, Upos.Verb),
        ["noun", ['-', ..] clitic] => (clitic, Upos.Noun),
        _ => throw new FormatException($"clitics.txt: '{line}' is none of 'always -X', 'verb -X', 'noun -X'"),
    };

    private static (string Surface, Contraction Contraction) ReadContraction(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ambiguous = fields is ["?", ..];
        var words = ambiguous ? fields[1..] : fields;
        return words.Length >= 3
            ? (words[0], new Contraction([.. words[1..]], ambiguous))
            : throw new FormatException($"contractions.txt: '{line}' does not give at least two words");
    }
}
