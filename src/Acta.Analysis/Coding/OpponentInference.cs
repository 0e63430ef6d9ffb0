using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>
/// Gives a deed of force that names one side the other side, where the article tells of one single opponent of it: in "l'offensive de l'armée" the foe is whom
/// the article says that the army fights. The party keeps the evidence of where it is told.
/// </summary>
internal static class OpponentInference
{
    private const string Rule = "opponent";

    /// <summary>Completes the drafts of an article.</summary>
    public static void Complete(IReadOnlyList<EventDraft> drafts)
    {
        var fights = drafts.Where(d => d.Type == EventType.Assault && d.Actors.Exists(IsFighting) && d.Recipients.Exists(IsFighting)).ToList();
        foreach (var draft in drafts.Where(d => d is { Type: EventType.Assault, Mode: null or "aerial" or "heavy-weapons" }))
        {
            if (draft.Recipients.Count == 0 && draft.Actors.Find(IsFighting) is { } actor && Opponent(fights, actor) is { } foe)
            {
                draft.Recipients.Add(foe with { Rule = Rule });
            }
            else if (draft.Actors.Count == 0 && draft.Recipients.Find(IsFighting) is { } recipient && Opponent(fights, recipient) is { } attacker)
            {
                draft.Actors.Add(attacker with { Rule = Rule });
            }
        }
    }

    private static bool IsFighting(Party party) => party.Sector is "MIL" or "REB" or "PRM" or "GOV" or "IGO";

    private static Party? Opponent(List<EventDraft> fights, Party side)
    {
        Party? opponent = null;
        foreach (var fight in fights)
        {
            var others = fight.Actors.Exists(p => IsSame(p, side)) ? fight.Recipients : fight.Recipients.Exists(p => IsSame(p, side)) ? fight.Actors : [];
            foreach (var other in others.Where(IsFighting))
            {
                if (opponent is not null && !IsSame(opponent, other))
                {
                    return null;
                }

                opponent ??= other;
            }
        }

        return opponent;
    }

    private static bool IsSame(Party a, Party b) => a.Entity is not null ? a.Entity == b.Entity : a.Text == b.Text || (a.Country is not null && a.Country == b.Country && a.Sector == b.Sector);
}
