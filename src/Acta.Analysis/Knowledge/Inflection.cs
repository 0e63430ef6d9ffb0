namespace Acta.Analysis.Knowledge;

/// <summary>
/// Expands the compact notation of nouns and adjectives to their forms: <c>syrien+ne</c> → syrien, syrienne, syriens, syriennes;
/// <c>turc/turque</c>; <c>homme* armé*</c> → homme armé, hommes armés. The first word takes the plural, and each word marked <c>*</c>.
/// </summary>
internal static class Inflection
{
    /// <summary>All forms with gender and number (null where either).</summary>
    public static IEnumerable<(string Form, string? Gender, string? Number)> Forms(string notation)
    {
        var words = notation.Split(' ');
        var slash = notation.IndexOf('/', StringComparison.Ordinal);
        if (words.Length > 1 && slash > 0 && words[0].Contains('/', StringComparison.Ordinal) is false)
        {
            return Pair(notation[..slash], notation[(slash + 1)..]);
        }

        var masculine = string.Join(' ', words.Select(static w => Part(w, feminine: false)));
        var feminine = string.Join(' ', words.Select(static w => Part(w, feminine: true)));
        return masculine == feminine ? Numbers(masculine, null) : Pair(masculine, feminine);
    }

    private static IEnumerable<(string Form, string? Gender, string? Number)> Pair(string masculine, string feminine) =>
        [.. Numbers(masculine, "Masc"), .. Numbers(feminine, "Fem")];

    private static string Part(string word, bool feminine)
    {
        var star = word.EndsWith('*') ? "*" : "";
        var bare = word.TrimEnd('*');
        var slash = bare.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return (feminine ? bare[(slash + 1)..] : bare[..slash]) + star;
        }

        var plus = bare.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? word : bare[..plus] + (feminine ? bare[(plus + 1)..] : "") + star;
    }

    private static IEnumerable<(string Form, string? Gender, string? Number)> Numbers(string phrase, string? gender)
    {
        var words = phrase.Split(' ');
        var singular = string.Join(' ', words.Select(static w => w.TrimEnd('*')));
        var plural = string.Join(' ', words.Select(static (w, i) => i == 0 || w.EndsWith('*') ? Plural(w.TrimEnd('*')) : w));
        return singular == plural ? [(singular, gender, null)] : [(singular, gender, "Sing"), (plural, gender, "Plur")];
    }

    private static string Plural(string word)
    {
        if (word.Length == 0 || word[^1] is 's' or 'x' or 'z')
        {
            return word;
        }

        return word.EndsWith("al", StringComparison.Ordinal) ? word[..^2] + "aux"
            : word.EndsWith("eau", StringComparison.Ordinal) ? word + "x"
            : word + "s";
    }
}
