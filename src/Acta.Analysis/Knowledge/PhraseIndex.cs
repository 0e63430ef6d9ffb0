using System.Collections.Immutable;

namespace Acta.Analysis.Knowledge;

/// <summary>
/// The phrases of the knowledge by their folded words, as a trie whose edges are hashes. Look-ups allocate nothing. Built once, then safe
/// on any thread.
/// </summary>
public sealed class PhraseIndex
{
    private readonly Dictionary<ulong, int> nodes = [];
    private readonly List<List<Phrase>?> phrases = [];
    private readonly List<FoldedWord> scratch = [];

    private enum Casing : byte
    {
        Any,
        Capitalized,
        Upper,
    }

    /// <summary>How many distinct phrases it holds.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// The longest phrase that starts at a word: how many words it has (0 for none) and what it can mean. A phrase written with capitals
    /// only is matched in capitals only; one with a capitalised word asks for a capital there.
    /// </summary>
    public int Longest(ReadOnlySpan<FoldedWord> words, out ImmutableArray<Meaning> meanings)
    {
        meanings = [];
        var length = 0;
        var hash = Folding.Empty;
        for (var i = 0; i < words.Length; i++)
        {
            hash = Folding.Join(hash, words[i].Hash);
            if (!nodes.TryGetValue(hash, out var node))
            {
                break;
            }

            if (phrases[node] is { } here)
            {
                foreach (var phrase in here)
                {
                    if (Fits(phrase, words))
                    {
                        meanings = phrase.Meanings;
                        length = i + 1;
                        break;
                    }
                }
            }
        }

        return length;
    }

    /// <summary>What a whole text can mean, casing included; empty where it is no phrase of the knowledge.</summary>
    public ImmutableArray<Meaning> Find(string text)
    {
        var words = new List<FoldedWord>();
        FoldedWord.Scan(text, 0, text.Length, words);
        return Longest(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), out var meanings) == words.Count ? meanings : [];
    }

    /// <summary>Adds a meaning to a phrase; a text without letters or digits is left out.</summary>
    internal void Add(string text, Meaning meaning, bool ignoreCase = false)
    {
        scratch.Clear();
        FoldedWord.Scan(text, 0, text.Length, scratch);
        if (scratch.Count == 0)
        {
            return;
        }

        var hash = Folding.Empty;
        var node = -1;
        foreach (var word in scratch)
        {
            hash = Folding.Join(hash, word.Hash);
            if (!nodes.TryGetValue(hash, out node))
            {
                node = phrases.Count;
                nodes.Add(hash, node);
                phrases.Add(null);
            }
        }

        // The article of a name may be written either way: "Al-Bab", "al-Bab"; its first longer word must have its capital.
        var capital = ignoreCase ? -1 : scratch.FindIndex(static w => w.IsCapitalized && w.End - w.Start > 2);
        capital = ignoreCase || capital >= 0 ? capital : scratch.FindIndex(static w => w.IsCapitalized);
        var casing = capital < 0 ? Casing.Any : scratch.Count == 1 && scratch[0].IsUpper ? Casing.Upper : Casing.Capitalized;
        var here = phrases[node] ??= [];
        var at = here.FindIndex(p => p.Casing == casing && p.Capital == capital);
        if (at < 0)
        {
            Count++;
            here.Add(new Phrase(casing, capital, [meaning]));
            here.Sort(static (a, b) => b.Casing.CompareTo(a.Casing));
        }
        else if (!here[at].Meanings.Contains(meaning))
        {
            here[at] = here[at] with { Meanings = here[at].Meanings.Add(meaning) };
        }
    }

    private static bool Fits(Phrase phrase, ReadOnlySpan<FoldedWord> words) => phrase.Casing switch
    {
        Casing.Upper => words[0].IsUpper,
        Casing.Capitalized => words[phrase.Capital].IsCapitalized,
        _ => true,
    };

    private sealed record Phrase(Casing Casing, int Capital, ImmutableArray<Meaning> Meanings);
}
