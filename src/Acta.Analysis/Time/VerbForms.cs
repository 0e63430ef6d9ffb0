namespace Acta.Analysis.Time;

/// <summary>
/// The forms and endings by which a verb's tense is told where no tagger has run, and lists of lemmas that bear on the time of others. Filled while
/// resources are read, then only looked up.
/// </summary>
internal sealed class VerbForms
{
    private readonly Dictionary<string, Tense> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tense>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<(string Ending, Tense Tense)> endings = [];
    private readonly HashSet<(string List, string Lemma)> lemmas = [];
    private readonly List<string> participles = [];

    public VerbForms() => lookup = forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds forms (<c>past</c>, <c>present</c>, <c>future</c>, <c>none</c>), endings (with a hyphen before them), endings of a past <c>participle</c>, or lemmas (<c>ahead</c>, <c>through</c>, <c>light</c>, <c>occasion</c>, <c>apart</c>, <c>onset</c>, <c>saying</c>, <c>genitive</c>).</summary>
    public bool Add(string name, IEnumerable<string> words)
    {
        if (name is "ahead" or "through" or "light" or "occasion" or "apart" or "onset" or "saying" or "genitive")
        {
            lemmas.UnionWith(words.Select(w => (name, w)));
            return true;
        }

        if (name == "participle")
        {
            participles.AddRange(words.Select(w => w.TrimStart('-')));
            return true;
        }

        if (!Enum.TryParse<Tense>(name, ignoreCase: true, out var tense))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (word[0] == '-')
            {
                endings.Add((word[1..], tense));
            }
            else
            {
                forms[word] = tense;
            }
        }

        return true;
    }

    /// <summary>Whether what depends on the lemma lies ahead ("prévoir", "devoir").</summary>
    public bool LooksAhead(string lemma) => Is("ahead", lemma);

    /// <summary>Whether a list of lemmas holds the lemma.</summary>
    public bool Is(string list, string lemma) => lemmas.Contains((list, lemma));

    /// <summary>Whether a word ends like a past participle.</summary>
    public bool IsParticiple(string word) => participles.Exists(ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The tense that a lower-case word tells; null where it tells none.</summary>
    public Tense? Of(ReadOnlySpan<char> word)
    {
        if (lookup.TryGetValue(word, out var tense))
        {
            return tense == Tense.None ? null : tense;
        }

        foreach (var (ending, told) in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return told;
            }
        }

        return null;
    }
}
