using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Acta.Analysis.Tokenization;

/// <summary>The word lists of <c>resources/LANG/tokenization</c>. Immutable, safe on any thread.</summary>
internal sealed class TokenizationRules
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> elisions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> unbroken;
    private readonly ImmutableArray<string> unbrokenStarts;
    private readonly FrozenDictionary<string, Contraction>.AlternateLookup<ReadOnlySpan<char>> contractions;

    private TokenizationRules(string folder)
    {
        abbreviations = Set(Lines(folder, "abbreviations.txt")).GetAlternateLookup<ReadOnlySpan<char>>();
        elisions = Set(Lines(folder, "elisions.txt")).GetAlternateLookup<ReadOnlySpan<char>>();
        var whole = Lines(folder, "unbroken.txt");
        unbroken = Set(whole.Where(w => !w.EndsWith('*'))).GetAlternateLookup<ReadOnlySpan<char>>();
        unbrokenStarts = [.. whole.Where(w => w.EndsWith('*')).Select(w => w[..^1])];
        Clitics = [.. Lines(folder, "clitics.txt").Select(ReadClitic).OrderByDescending(c => c.Text.Length)];
        contractions = Lines(folder, "contractions.txt").Select(ReadContraction)
            .ToFrozenDictionary(c => c.Surface, c => c.Contraction, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The clitics, longest first.</summary>
    public ImmutableArray<(string Text, bool NeedsVerb)> Clitics { get; }

    /// <summary>Reads the lists of a folder.</summary>
    /// <exception cref="FileNotFoundException">A list is missing; the message names it.</exception>
    /// <exception cref="FormatException">A line is not well-formed; the message names the file and the line.</exception>
    public static TokenizationRules Load(string folder) => new(folder);

    /// <summary>Whether a word with its full stop is an abbreviation.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> withStop) => abbreviations.Contains(withStop);

    /// <summary>Whether a word with its apostrophe (a straight one) is an elision.</summary>
    public bool IsElision(ReadOnlySpan<char> withApostrophe) => elisions.Contains(withApostrophe);

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

    private static (string Text, bool NeedsVerb) ReadClitic(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields is ["always" or "verb", ['-', ..]]
            ? (fields[1], fields[0] == "verb")
            : throw new FormatException($"clitics.txt: '{line}' is neither 'always -X' nor 'verb -X'");
    }

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
