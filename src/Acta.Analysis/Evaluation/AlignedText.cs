using System.Collections.Frozen;
using System.Text;

namespace Acta.Analysis.Evaluation;

/// <summary>Sentences laid over their characters, white space aside.</summary>
internal sealed record AlignedText(string Characters, List<AlignedWord> Words, HashSet<(int Start, int End)> Sentences)
{
    private static readonly FrozenSet<string> UniversalFeatures = FrozenSet.Create(
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite", "Degree", "VerbForm", "Mood",
        "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite");

    public static AlignedText Of(IEnumerable<ConlluSentence> sentences)
    {
        var characters = new StringBuilder();
        var words = new List<AlignedWord>();
        var bounds = new HashSet<(int, int)>();
        foreach (var sentence in sentences)
        {
            var (first, start) = (words.Count, characters.Length);
            foreach (var token in sentence.Tokens)
            {
                var from = characters.Length;
                foreach (var c in token.Form.Where(c => !char.IsWhiteSpace(c)))
                {
                    characters.Append(c);
                }

                for (var i = token.FirstWord; i < token.FirstWord + token.WordCount; i++)
                {
                    var word = sentence.Words[i];
                    var features = word.Features.Split('|').Where(f => UniversalFeatures.Contains(f.Split('=')[0])).Order(StringComparer.Ordinal);
                    words.Add(new AlignedWord(
                        from, characters.Length, token.WordCount > 1, word.Form.ToLowerInvariant(), word.Upos, string.Join('|', features), word.Lemma,
                        word.Head == 0 ? -1 : first + word.Head - 1, word.Relation.Split(':')[0]));
                }
            }

            bounds.Add((start, characters.Length));
        }

        return new AlignedText(characters.ToString(), words, bounds);
    }

    /// <summary>
    /// Pairs words with the same characters; within multiword tokens of either side, the longest common subsequence of their forms.
    /// </summary>
    public List<(int Gold, int System)> Align(AlignedText system)
    {
        var (pairs, gold, other) = (new List<(int, int)>(), Words, system.Words);
        for (int i = 0, j = 0; i < gold.Count && j < other.Count;)
        {
            var (g, s) = (gold[i], other[j]);
            if (!g.IsMultiword && !s.IsMultiword)
            {
                if (g.Start == s.Start && g.End == s.End)
                {
                    pairs.Add((i++, j++));
                }
                else if (g.End <= s.End && g.Start <= s.Start)
                {
                    i++;
                }
                else
                {
                    j++;
                }

                continue;
            }

            var (a, b, end) = (i, j, (g.IsMultiword ? g : s).End);
            for (var grown = true; grown;)
            {
                grown = Grow(gold, ref a, ref end) | Grow(other, ref b, ref end);
            }

            AddCommon(i, a, j, b, system, pairs);
            (i, j) = (a, b);
        }

        return pairs;
    }

    private static bool Grow(List<AlignedWord> words, ref int at, ref int end)
    {
        var before = end;
        for (; at < words.Count && words[at].Start < end; at++)
        {
            if (words[at].IsMultiword && words[at].End > end)
            {
                end = words[at].End;
            }
        }

        return end > before;
    }

    private void AddCommon(int i, int a, int j, int b, AlignedText system, List<(int Gold, int System)> pairs)
    {
        var (n, m) = (a - i, b - j);
        var longest = new int[n + 1, m + 1];
        for (var x = n - 1; x >= 0; x--)
        {
            for (var y = m - 1; y >= 0; y--)
            {
                longest[x, y] = Words[i + x].Form == system.Words[j + y].Form ? 1 + longest[x + 1, y + 1] : Math.Max(longest[x + 1, y], longest[x, y + 1]);
            }
        }

        for (int x = 0, y = 0; x < n && y < m;)
        {
            if (Words[i + x].Form == system.Words[j + y].Form)
            {
                pairs.Add((i + x++, j + y++));
            }
            else if (longest[x + 1, y] >= longest[x, y + 1])
            {
                x++;
            }
            else
            {
                y++;
            }
        }
    }
}
