using System.Collections.Immutable;

namespace Acta.Analysis.Tagging;

/// <summary>What a dictionary says of words by themselves: their possible analyses and lemmas. Immutable, safe on any thread.</summary>
/// <param name="automaton">From a word to its set of analyses.</param>
/// <param name="kinds">The kinds of analysis.</param>
/// <param name="sets">The sets of analyses.</param>
internal sealed class WordLexicon(WordAutomaton automaton, ImmutableArray<string> kinds, ImmutableArray<ImmutableArray<WordAnalysis>> sets)
{
    public WordAutomaton Automaton { get; } = automaton;

    public ImmutableArray<string> Kinds { get; } = kinds;

    public ImmutableArray<ImmutableArray<WordAnalysis>> Sets { get; } = sets;

    /// <summary>The analyses of exactly this form; empty for an unknown one.</summary>
    public ImmutableArray<WordAnalysis> Find(ReadOnlySpan<char> form)
    {
        var number = Automaton.Find(form);
        return number < 0 ? [] : Sets[number];
    }
}
