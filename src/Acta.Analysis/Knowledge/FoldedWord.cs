namespace Acta.Analysis.Knowledge;

/// <summary>A word of letters and digits as look-ups see it; hyphens, apostrophes and spaces stand between words.</summary>
/// <param name="Start">Index of its first code unit in the text.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Hash">Hash of its folded letters.</param>
/// <param name="IsCapitalized">Whether it starts with an upper-case letter or a digit.</param>
/// <param name="IsUpper">Whether it has two letters or more, all of them upper case.</param>
public readonly record struct FoldedWord(int Start, int End, ulong Hash, bool IsCapitalized, bool IsUpper)
{
    /// <summary>Adds the words of a part of a text to a list.</summary>
    public static void Scan(string text, int start, int end, List<FoldedWord> into)
    {
        var at = start;
        while (at < end)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var first = at;
            var hash = Folding.Empty;
            var upper = true;
            for (; at < end && char.IsLetterOrDigit(text[at]); at++)
            {
                hash = Folding.Append(hash, text[at]);
                upper &= !char.IsLower(text[at]);
            }

            into.Add(new FoldedWord(first, at, hash, char.IsUpper(text[first]) || char.IsDigit(text[first]), upper && at - first > 1));
        }
    }
}
