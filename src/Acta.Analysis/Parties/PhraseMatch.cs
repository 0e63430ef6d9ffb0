using System.Collections.Immutable;
using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>A phrase of the knowledge as found in a text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Head">Index of its syntactic head.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Meanings">What it can mean; never empty.</param>
internal sealed record PhraseMatch(int First, int Last, int Head, TextSpan Span, ImmutableArray<Meaning> Meanings)
{
    /// <summary>The first entry of a kind that the phrase names by one of the uses, or null.</summary>
    public T? Entry<T>(params ReadOnlySpan<PhraseUse> uses)
        where T : KnowledgeEntry
    {
        foreach (var meaning in Meanings)
        {
            if (meaning.Entry is T entry && uses.Contains(meaning.Use))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Whether some meaning has a use.</summary>
    public bool Has(PhraseUse use)
    {
        foreach (var meaning in Meanings)
        {
            if (meaning.Use == use)
            {
                return true;
            }
        }

        return false;
    }
}
