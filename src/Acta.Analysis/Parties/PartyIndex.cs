using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Looks up the party mentions of a document by token. Immutable, safe on any thread.</summary>
public sealed class PartyIndex
{
    private readonly Dictionary<int, PartyMention> byHead = [];
    private readonly Document document;

    /// <summary>Indexes the mentions that <see cref="PartiesStage"/> laid over a document.</summary>
    public PartyIndex(Document document)
    {
        this.document = document;
        foreach (var mention in document.Parties)
        {
            byHead.TryAdd(mention.HeadToken, mention);
        }
    }

    /// <summary>The mention whose head is a token, or null.</summary>
    public PartyMention? At(int token) => byHead.GetValueOrDefault(token);

    /// <summary>
    /// The mention whose head is a token, else the shortest one whose span covers it and whose head stands in the same sentence, or null.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public PartyMention? Covering(int token)
    {
        if (At(token) is { } here)
        {
            return here;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)token, (uint)document.Tokens.Length, nameof(token));
        var span = document.Tokens[token].Span;
        PartyMention? best = null;
        foreach (var mention in document.Parties)
        {
            if (mention.Span.Contains(span) && (best is null || mention.Span.Length < best.Span.Length))
            {
                best = mention;
            }
        }

        return best;
    }
}
