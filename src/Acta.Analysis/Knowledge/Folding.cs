namespace Acta.Analysis.Knowledge;

/// <summary>
/// Folds letters so that spellings that differ by case or accent alone meet: <c>É</c> → <c>e</c>, <c>œ</c> → <c>oe</c>. Works by its own
/// table, since the platform's normalization does nothing under invariant globalization. Allocation-free, safe on any thread.
/// </summary>
public static class Folding
{
    private const ulong Prime = 1099511628211;

    // What the letters from U+00C0 to U+017F fold to; a blank stands for the two signs that are no letters.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiiijjkkklllllll" +
        "llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The hash of no letters: where <see cref="Append"/> starts.</summary>
    public const ulong Empty = 14695981039346656037;

    /// <summary>The folded letter: lower case, without accent; of a letter that folds to two, the first.</summary>
    public static char Fold(char letter) => letter switch
    {
        < '\u0080' => char.ToLowerInvariant(letter),
        >= '\u00C0' and < '\u0180' => Latin[letter - '\u00C0'],
        'Ș' or 'ș' => 's',
        'Ț' or 'ț' => 't',
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>The second letter that a letter folds to, or NUL: <c>œ</c> → <c>e</c>.</summary>
    public static char Second(char letter) => letter switch
    {
        'Æ' or 'æ' or 'Œ' or 'œ' => 'e',
        'ß' => 's',
        'Þ' or 'þ' => 'h',
        _ => '\0',
    };

    /// <summary>The hash of a word whose letters so far hash to <paramref name="hash"/>, with one more letter, folded.</summary>
    public static ulong Append(ulong hash, char letter)
    {
        hash = (hash ^ Fold(letter)) * Prime;
        var second = Second(letter);
        return second == '\0' ? hash : (hash ^ second) * Prime;
    }

    /// <summary>The hash of a phrase whose words so far hash to <paramref name="phrase"/>, with one more word.</summary>
    public static ulong Join(ulong phrase, ulong word)
    {
        var mixed = (phrase ^ (word + 0x9E3779B97F4A7C15UL + (phrase << 6) + (phrase >> 2))) * 0xBF58476D1CE4E5B9UL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>The folded text, for messages and ids: words of letters and digits joined by <paramref name="separator"/>.</summary>
    public static string FoldText(ReadOnlySpan<char> text, char separator = ' ')
    {
        var folded = new System.Text.StringBuilder(text.Length);
        var pending = false;
        foreach (var letter in text)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                pending = folded.Length > 0;
                continue;
            }

            if (pending)
            {
                folded.Append(separator);
                pending = false;
            }

            folded.Append(Fold(letter));
            var second = Second(letter);
            if (second != '\0')
            {
                folded.Append(second);
            }
        }

        return folded.ToString();
    }
}
