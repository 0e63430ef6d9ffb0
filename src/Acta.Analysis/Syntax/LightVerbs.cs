using System.Collections.Frozen;
using Acta.Analysis.Resources;

namespace Acta.Analysis.Syntax;

/// <summary>
/// The words that lend a noun of deed its subject: <c>actor mener</c>, <c>actor procéder à</c>, <c>recipient victime</c>. Immutable, safe on any thread.
/// </summary>
internal sealed class LightVerbs
{
    private readonly FrozenDictionary<string, LightVerbKind> kinds;
    private readonly FrozenSet<string> existence;

    private LightVerbs(FrozenDictionary<string, LightVerbKind> kinds, FrozenSet<string> existence) => (this.kinds, this.existence) = (kinds, existence);

    /// <summary>Loads a file of lines <c>actor|recipient LEMMA [PREPOSITION]</c> and <c>existence LEMMA</c>.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them.</exception>
    public static LightVerbs Load(string file)
    {
        var kinds = new Dictionary<string, LightVerbKind>(StringComparer.Ordinal);
        var existence = new HashSet<string>(StringComparer.Ordinal);
        ResourceLines.Read(file, "LGT001", "a new line 'actor|recipient LEMMA [PREPOSITION]' or 'existence LEMMA'", words => words switch
        {
            ["existence", var lemma] => existence.Add(lemma),
            ["actor", ..] => words.Length is 2 or 3 && kinds.TryAdd(string.Join(' ', words[1..]), LightVerbKind.Actor),
            ["recipient", ..] => words.Length is 2 or 3 && kinds.TryAdd(string.Join(' ', words[1..]), LightVerbKind.Recipient),
            _ => false,
        });
        return new LightVerbs(kinds.ToFrozenDictionary(StringComparer.Ordinal), existence.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>What a verb, with the preposition before the noun of deed, makes of its subject.</summary>
    public LightVerbKind Find(string lemma, string? preposition) =>
        kinds.GetValueOrDefault(preposition is null ? lemma : $"{lemma} {preposition}", LightVerbKind.None);

    /// <summary>Whether a verb (<c>se_</c> before a pronominal one) says of its subject that it takes place.</summary>
    public bool IsExistence(string lemma) => existence.Contains(lemma);
}
