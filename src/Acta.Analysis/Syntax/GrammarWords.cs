using System.Collections.Frozen;
using Acta.Analysis.Resources;

namespace Acta.Analysis.Syntax;

/// <summary>
/// What the coding must know of words that tell no deed: verbs that lend a noun its subject (<c>actor mener</c>, <c>recipient subir</c>), that say that a deed
/// takes place (<c>existence survenir</c>), that take "être" without being passive (<c>unaccusative arriver</c>), and nouns that only count another
/// (<c>quantifier dizaine</c>). Immutable, safe on any thread.
/// </summary>
internal sealed class GrammarWords
{
    private readonly FrozenDictionary<string, LightVerbKind> kinds;
    private readonly FrozenSet<string> existence;
    private readonly FrozenSet<string> unaccusative;
    private readonly FrozenSet<string> quantifiers;

    private GrammarWords(FrozenDictionary<string, LightVerbKind> kinds, FrozenSet<string> existence, FrozenSet<string> unaccusative, FrozenSet<string> quantifiers) =>
        (this.kinds, this.existence, this.unaccusative, this.quantifiers) = (kinds, existence, unaccusative, quantifiers);

    /// <summary>Loads a file of lines <c>actor|recipient LEMMA [PREPOSITION]</c> and <c>existence|unaccusative|quantifier LEMMA</c>.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them.</exception>
    public static GrammarWords Load(string file)
    {
        var kinds = new Dictionary<string, LightVerbKind>(StringComparer.Ordinal);
        var existence = new HashSet<string>(StringComparer.Ordinal);
        var unaccusative = new HashSet<string>(StringComparer.Ordinal);
        var quantifiers = new HashSet<string>(StringComparer.Ordinal);
        ResourceLines.Read(file, "GRM001", "a new line 'actor|recipient LEMMA [PREPOSITION]' or 'existence|unaccusative|quantifier LEMMA'", words => words switch
        {
            ["existence", var lemma] => existence.Add(lemma),
            ["unaccusative", var lemma] => unaccusative.Add(lemma),
            ["quantifier", var lemma] => quantifiers.Add(lemma),
            ["actor", ..] => words.Length is 2 or 3 && kinds.TryAdd(string.Join(' ', words[1..]), LightVerbKind.Actor),
            ["recipient", ..] => words.Length is 2 or 3 && kinds.TryAdd(string.Join(' ', words[1..]), LightVerbKind.Recipient),
            _ => false,
        });
        return new GrammarWords(kinds.ToFrozenDictionary(StringComparer.Ordinal), existence.ToFrozenSet(StringComparer.Ordinal), unaccusative.ToFrozenSet(StringComparer.Ordinal),
            quantifiers.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a noun only counts the noun below it: "des dizaines de manifestants".</summary>
    public bool IsQuantifier(string lemma) => quantifiers.Contains(lemma);

    /// <summary>Whether a verb takes "être" without being passive.</summary>
    public bool IsUnaccusative(string lemma) => unaccusative.Contains(lemma);

    /// <summary>What a verb, with the preposition before the noun of deed, makes of its subject.</summary>
    public LightVerbKind Find(string lemma, string? preposition) =>
        kinds.GetValueOrDefault(preposition is null ? lemma : $"{lemma} {preposition}", LightVerbKind.None);

    /// <summary>Whether a verb (<c>se_</c> before a pronominal one) says of its subject that it takes place.</summary>
    public bool IsExistence(string lemma) => existence.Contains(lemma);
}
