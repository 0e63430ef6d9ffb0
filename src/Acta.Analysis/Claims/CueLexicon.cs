using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Analysis.Resources;

namespace Acta.Analysis.Claims;

/// <summary>The cues of speech of a language. Immutable, safe on any thread.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<Cue>> byLemma;

    private CueLexicon(FrozenDictionary<string, ImmutableArray<Cue>> byLemma, ImmutableArray<(string[] Words, Cue Cue)> phrases) => (this.byLemma, Phrases) = (byLemma, phrases);

    /// <summary>The cues that are told by their words as they stand, lower case: prepositions and phrases, the longest first.</summary>
    public ImmutableArray<(string[] Words, Cue Cue)> Phrases { get; }

    /// <summary>Loads a file in the format of <c>docs/formats/cues.md</c>.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them as <c>file:line: CODE message</c>.</exception>
    public static CueLexicon Load(string file)
    {
        var byLemma = new Dictionary<string, List<Cue>>(StringComparer.Ordinal);
        var phrases = new List<(string[], Cue)>();
        ResourceLines.Read(file, "CUE001", "'verb|noun|prep|phrase PATTERN speaker=… content=… [?quote] [?comma] [?party]'", words =>
        {
            if (words.Length < 4 || Option(words, "speaker=") is not { } speaker || Option(words, "content=") is not { } content)
            {
                return false;
            }

            var pattern = words[1].Split('+');
            var cue = new Cue(
                $"cue.{words[0]}.{words[1]}", pattern.Length > 1 ? pattern[1] : null, speaker == "none" ? [] : [.. speaker.Split('|')], [.. content.Split('|')],
                words.Contains("?quote"), words.Contains("?comma"), words.Contains("?party"));
            switch (words[0])
            {
                case "verb" or "noun":
                    byLemma.TryAdd($"{words[0]} {pattern[0]}", []);
                    byLemma[$"{words[0]} {pattern[0]}"].Add(cue);
                    return true;
                case "prep" or "phrase":
                    phrases.Add((words[1].Split('_'), cue));
                    return true;
                default:
                    return false;
            }
        });
        return new CueLexicon(
            byLemma.ToFrozenDictionary(c => c.Key, c => c.Value.OrderByDescending(x => x.Companion is not null).ToImmutableArray(), StringComparer.Ordinal),
            [.. phrases.OrderByDescending(p => p.Item1.Length)]);
    }

    /// <summary>The cues of a lemma, those with a companion first.</summary>
    /// <param name="kind"><c>verb</c> or <c>noun</c>.</param>
    /// <param name="lemma">The lemma; <c>se_</c> before a pronominal verb.</param>
    public ImmutableArray<Cue> Find(string kind, string lemma) => byLemma.GetValueOrDefault($"{kind} {lemma}", []);

    private static string? Option(string[] words, string name) => Array.Find(words, w => w.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
}
