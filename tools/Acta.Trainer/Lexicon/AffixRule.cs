namespace Acta.Trainer.Lexicon;

/// <summary>One suffix rule of a hunspell affix file.</summary>
/// <param name="Strip">What is cut from the end of the base.</param>
/// <param name="Append">What is put there.</param>
/// <param name="Condition">What the base must end in: one set of characters a place, null for any; from the last backwards.</param>
/// <param name="Morphology">The fields that it adds.</param>
internal sealed record AffixRule(string Strip, string Append, IReadOnlyList<CharacterSet> Condition, string[] Morphology)
{
    public bool Matches(string word)
    {
        if (word.Length < Condition.Count || !word.EndsWith(Strip, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; i < Condition.Count; i++)
        {
            if (!Condition[i].Contains(word[^(i + 1)]))
            {
                return false;
            }
        }

        return true;
    }

    public string Apply(string word) => word[..^Strip.Length] + Append;
}

/// <summary>A set of characters or all but those.</summary>
internal sealed record CharacterSet(string Characters, bool Excluded)
{
    public bool Contains(char c) => Characters.Contains(c, StringComparison.Ordinal) != Excluded;
}
