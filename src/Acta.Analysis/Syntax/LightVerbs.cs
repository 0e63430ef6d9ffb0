using System.Collections.Frozen;
using Acta.Analysis.Resources;

namespace Acta.Analysis.Syntax;

/// <summary>
/// The words that lend a noun of deed its subject: <c>actor mener</c>, <c>actor procéder à</c>, <c>recipient victime</c>. Immutable, safe on any thread.
/// </summary>
internal sealed class LightVerbs
{
    private readonly FrozenDictionary<string, LightVerbKind> kinds;

    private LightVerbs(FrozenDictionary<string, LightVerbKind> kinds) => this.kinds = kinds;

    /// <summary>Loads a file of lines <c>actor|recipient LEMMA [PREPOSITION]</c>.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them.</exception>
    public static LightVerbs Load(string file)
    {
        var kinds = new Dictionary<string, LightVerbKind>(StringComparer.Ordinal);
        ResourceLines.Read(file, "LGT001", "a line 'actor|recipient LEMMA [PREPOSITION]'", words =>
            words.Length is 2 or 3 && Enum.TryParse<LightVerbKind>(words[0], ignoreCase: true, out var kind) && kind != LightVerbKind.None
            && kinds.TryAdd(string.Join(' ', words[1..]), kind));
        return new LightVerbs(kinds.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What a verb, with the preposition before the noun of deed, makes of its subject.</summary>
    public LightVerbKind Find(string lemma, string? preposition) =>
        kinds.GetValueOrDefault(preposition is null ? lemma : $"{lemma} {preposition}", LightVerbKind.None);
}
