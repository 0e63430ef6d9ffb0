using System.Collections.Frozen;
using Acta.Analysis.Resources;
using Acta.Core;

namespace Acta.Analysis.Claims;

/// <summary>The cues of a language; the format is told in <c>docs/formats/cues.md</c>. Immutable, safe on any thread.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, Cue> cues;

    private CueLexicon(FrozenDictionary<string, Cue> cues) => this.cues = cues;

    /// <summary>Loads a file of cues.</summary>
    /// <exception cref="InvalidDataException">Some lines are wrong; the message has all of them as <c>file:line: CODE message</c>.</exception>
    public static CueLexicon Load(string file)
    {
        var cues = new Dictionary<string, Cue>(StringComparer.Ordinal);
        ResourceLines.Read(file, "CUE001", "a new line 'verb|noun|prep|adj LEMMA speaker=… [content=…]'", words =>
        {
            if (words.Length < 3 || words[0] is not ("verb" or "noun" or "prep" or "adj") || Option(words, "speaker=") is not { } speaker)
            {
                return false;
            }

            var content = Option(words, "content=")?.Split('|') ?? [];
            var cue = new Cue($"cue.{words[0]}.{words[1]}", [.. speaker.Split('|')], content.Contains("clause"), content.Contains("quote"));
            return cues.TryAdd($"{words[0]} {words[1]}", cue);
        });
        return new CueLexicon(cues.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The cue of a lemma; a pronominal verb starts with <c>se_</c>, the parts of a preposition are joined by "_".</summary>
    public Cue? Find(Upos pos, string lemma)
    {
        var kind = pos switch { Upos.Verb => "verb", Upos.Noun => "noun", Upos.Adj => "adj", Upos.Adp => "prep", _ => null };
        return kind is null ? null : cues.GetValueOrDefault($"{kind} {lemma}");
    }

    private static string? Option(string[] words, string name) => Array.Find(words, w => w.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
}
