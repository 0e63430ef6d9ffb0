namespace Acta.Analysis.Time;

/// <summary>
/// The smallest piece of text that time rules see: a run of letters, a run of digits or one other character. Finer than tokens, so that
/// rules do not hang on how words are split ("du", "14h30", "1er").
/// </summary>
/// <param name="Start">Index of its first code unit in the text.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Word">Number of the word in the rules' vocabulary; -1 for a word that no rule knows.</param>
/// <param name="Number">The number that its digits write; -1 where it has none or more than six.</param>
internal readonly record struct Atom(int Start, int Length, int Word, int Number)
{
    public int End => Start + Length;
}
