using System.Collections.Immutable;
using Acta.Core;

namespace Acta.Analysis.Tagging;

/// <summary>Chooses a word's lemma: one that the dictionary gives for its part of speech, else what the network's best script makes. Safe on any thread.</summary>
internal sealed class Lemmatizer(WordLexicon lexicon, ImmutableArray<LemmaScript> scripts)
{
    private readonly Dictionary<LemmaScript, int> numbers = scripts.Select((script, i) => (script, i)).ToDictionary(p => p.script, p => p.i);

    /// <summary>The lemma of a word.</summary>
    /// <param name="form">The word.</param>
    /// <param name="upos">Its part of speech.</param>
    /// <param name="scores">The network's score of each script.</param>
    public string Choose(ReadOnlySpan<char> form, Upos upos, ReadOnlySpan<float> scores)
    {
        var best = Neural.Activation.ArgMax(scores);
        if (upos is Upos.Noun or Upos.Adj or Upos.Verb or Upos.Adv && form.Length <= 64)
        {
            Span<char> lower = stackalloc char[64];
            form.ToLowerInvariant(lower);
            lower = lower[..form.Length];
            lower.Replace('’', '\'');
            if (FromLexicon(lower, upos, scores) is { } known)
            {
                return known;
            }
        }

        return scripts[best].Apply(form).Replace('’', '\'');
    }

    /// <summary>Among the lemmas that the dictionary gives, that of the best script; null where it gives none.</summary>
    private string? FromLexicon(ReadOnlySpan<char> lower, Upos upos, ReadOnlySpan<float> scores)
    {
        var (best, bestScore) = (default(LemmaScript), float.NegativeInfinity);
        var found = false;
        foreach (var analysis in lexicon.Find(lower))
        {
            if (analysis.Upos == upos)
            {
                var score = numbers.TryGetValue(analysis.Lemma, out var number) ? scores[number] : -1e6f;
                if (!found || score > bestScore)
                {
                    (best, bestScore, found) = (analysis.Lemma, score, true);
                }
            }
        }

        return found ? best.Apply(lower) : null;
    }
}
