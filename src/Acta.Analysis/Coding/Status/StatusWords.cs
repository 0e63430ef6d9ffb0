using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Analysis.Resources;
using Acta.Core;

namespace Acta.Analysis.Coding.Status;

/// <summary>The words of a language that change how an event stands to the facts. Immutable, safe on any thread.</summary>
internal sealed class StatusWords
{
    private readonly FrozenDictionary<string, ImmutableArray<StatusWord>> words;

    private StatusWords(FrozenDictionary<string, ImmutableArray<StatusWord>> words, ImmutableArray<string[]> phrases) => (this.words, Phrases) = (words, phrases);

    /// <summary>The prepositions and conjunctions of several words, each with its words.</summary>
    public ImmutableArray<string[]> Phrases { get; }

    /// <summary>Loads a file in the format of <c>docs/formats/status.md</c>.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them as <c>file:line: CODE message</c>.</exception>
    public static StatusWords Load(string file)
    {
        var words = new Dictionary<string, List<StatusWord>>(StringComparer.Ordinal);
        ResourceLines.Read(file, "STA001", "'negated|hypothetical|planned POS LEMMA [COMPLEMENT] [mood=cond|mood=ind|neg]'", line =>
        {
            if (line.Length < 3 || !Enum.TryParse<EventStatus>(line[0], ignoreCase: true, out var status)
                || line[1] is not ("verb" or "noun" or "adj" or "adv" or "det" or "prep" or "conj"))
            {
                return false;
            }

            var options = line[3..].Where(o => o is not "neg" && !o.StartsWith("mood=", StringComparison.Ordinal)).ToArray();
            var lemma = line[2].Split('+');
            var word = new StatusWord(
                status,
                lemma.Length > 1 ? lemma[1] : null,
                options.Length > 0 ? [.. options[0].Split('|')] : ["head"],
                line.FirstOrDefault(o => o.StartsWith("mood=", StringComparison.Ordinal))?[5..],
                line.Contains("neg"));
            var key = $"{line[1]} {lemma[0]}";
            words.TryAdd(key, []);
            words[key].Add(word);
            return options.Length <= 1;
        });
        return new StatusWords(
            words.ToFrozenDictionary(w => w.Key, w => w.Value.ToImmutableArray(), StringComparer.Ordinal),
            [.. words.Keys.Select(k => k.Split(' ')).Where(k => k[0] is "prep" or "conj" or "adj" && k[1].Contains('_', StringComparison.Ordinal)).Select(k => k[1].Split('_'))]);
    }

    /// <summary>What a word says; empty where nothing.</summary>
    /// <param name="pos">Its part of speech: <c>verb</c>, <c>noun</c>, <c>adj</c>, <c>adv</c>, <c>prep</c>, <c>conj</c> or <c>det</c>.</param>
    /// <param name="lemma">Its lemma; <c>se_</c> before a pronominal verb; the words of a phrase joined by "_".</param>
    public ImmutableArray<StatusWord> Find(string pos, string lemma) => words.GetValueOrDefault($"{pos} {lemma}", []);
}
