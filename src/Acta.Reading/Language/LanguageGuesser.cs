using System.Collections.Frozen;

namespace Acta.Reading;

/// <summary>
/// Tells the language of prose by its function words, which make up a third to a half of any prose and differ from one language to
/// the next. Immutable, safe on any thread.
/// </summary>
internal sealed class LanguageGuesser
{
    /// <summary>The code of a language that was not recognised.</summary>
    public const string Unknown = "und";

    private const int Sight = 6000;
    private const int FewestWords = 8;
    private const double LeastShare = 0.12;
    private const int RefutingWords = 30;
    private const double RefutingShare = 0.05;
    private const double LeastLead = 1.15;

    private readonly string[] languages;
    private readonly FrozenDictionary<string, uint> owners;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Builds a guesser of function words by language; at most 32 languages.</summary>
    public LanguageGuesser(IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        languages = [.. words.Keys.Order(StringComparer.Ordinal)];
        var all = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < languages.Length; i++)
        {
            foreach (var word in words[languages[i]].Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                all[word] = all.GetValueOrDefault(word) | (1u << i);
            }
        }

        owners = all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        lookup = owners.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The language of a text by its first 6,000 characters, as ISO 639-1; the hint where the text is too short or too mixed to tell or
    /// in a language that is not known; <see cref="Unknown"/> where there is no hint either, or the text refutes it.
    /// </summary>
    public string Guess(ReadOnlySpan<char> text, string? hint = null)
    {
        Span<int> hits = stackalloc int[languages.Length];
        var total = Count(text.Length > Sight ? text[..Sight] : text, hits);
        var best = -1;
        var second = 0;
        for (var i = 0; i < hits.Length; i++)
        {
            if (best < 0 || hits[i] > hits[best])
            {
                second = best < 0 ? 0 : hits[best];
                best = i;
            }
            else
            {
                second = Math.Max(second, hits[i]);
            }
        }

        var told = best >= 0 && total >= FewestWords && hits[best] >= total * LeastShare && hits[best] >= second * LeastLead;
        return told ? languages[best] : Believed(hint, hits, total);
    }

    /// <summary>A hint is not believed where it names a language whose words the text lacks.</summary>
    private string Believed(string? hint, ReadOnlySpan<int> hits, int total)
    {
        var hinted = Primary(hint);
        var known = Array.IndexOf(languages, hinted);
        return hinted is null || (known >= 0 && total >= RefutingWords && hits[known] < total * RefutingShare) ? Unknown : hinted;
    }

    /// <summary>The primary subtag of a language tag, <c>fr</c> of <c>fr-CA</c>; null where it is none.</summary>
    public static string? Primary(string? tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        var primary = (end < 0 ? tag : tag![..end])?.Trim().ToLowerInvariant();
        return primary is { Length: 2 or 3 } && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }

    private int Count(ReadOnlySpan<char> text, Span<int> hits)
    {
        var total = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            total++;
            if (lookup.TryGetValue(text[start..i], out var mask))
            {
                for (var l = 0; l < hits.Length; l++)
                {
                    hits[l] += (int)(mask >> l) & 1;
                }
            }
        }

        return total;
    }
}
