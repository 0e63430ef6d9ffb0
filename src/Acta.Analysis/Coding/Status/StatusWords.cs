using System.Collections.Frozen;
using Acta.Analysis.Resources;
using Acta.Core;

namespace Acta.Analysis.Coding.Status;

/// <summary>The words that change how an event told below them stands to the facts. Immutable, safe on any thread.</summary>
internal sealed class StatusWords
{
    private readonly FrozenDictionary<string, EventStatus> words;

    private StatusWords(FrozenDictionary<string, EventStatus> words) => this.words = words;

    /// <summary>Loads a file in the format of <c>docs/formats/status.md</c>.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them as <c>file:line: CODE message</c>.</exception>
    public static StatusWords Load(string file)
    {
        var words = new Dictionary<string, EventStatus>(StringComparer.Ordinal);
        ResourceLines.Read(file, "STA001", "a new line 'negated|hypothetical|planned POS LEMMA [COMPLEMENT]'", line =>
            line.Length is 3 or 4 && Enum.TryParse<EventStatus>(line[0], ignoreCase: true, out var status)
            && words.TryAdd(Key(line[1], line[2], line.Length > 3 ? line[3] : null), status));
        return new StatusWords(words.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What a word makes of what depends on it; null where nothing.</summary>
    /// <param name="pos">Its part of speech: <c>verb</c>, <c>noun</c>, <c>adj</c>, <c>adv</c>, <c>prep</c>, <c>conj</c>, <c>det</c>.</param>
    /// <param name="lemma">Its lemma.</param>
    /// <param name="complement">The mark or preposition before what depends on it, or null.</param>
    public EventStatus? Find(string pos, string lemma, string? complement = null)
    {
        if (complement is not null && words.TryGetValue(Key(pos, lemma, complement), out var exact))
        {
            return exact;
        }

        return words.TryGetValue(Key(pos, lemma, null), out var status) ? status : null;
    }

    private static string Key(string pos, string lemma, string? complement) => $"{pos} {lemma} {complement}";
}
