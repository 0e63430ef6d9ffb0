using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>
/// Joins the mentions of one event in an article. Two drafts tell the same event where nothing that both tell contradicts and enough that both
/// tell agrees; a noun that takes something up ("cette attaque") needs less than a full clause.
/// </summary>
internal sealed class EventMerger(DependencyTree tree)
{
    private const int MinAgreement = 2;
    private const int Tied = 10;
    private const int MaxTie = 2;

    /// <summary>The events, in order of first mention.</summary>
    public List<EventDraft> Merge(IReadOnlyList<EventDraft> drafts)
    {
        var events = new List<EventDraft>();
        foreach (var draft in drafts)
        {
            EventDraft? best = null;
            var bestScore = MinAgreement - 1;
            for (var i = events.Count - 1; i >= 0; i--)
            {
                if (Agreement(events[i], draft) is { } score && score > bestScore)
                {
                    (best, bestScore) = (events[i], score);
                }
            }

            if (best is null)
            {
                events.Add(draft);
            }
            else
            {
                Join(best, draft);
            }
        }

        return events;
    }

    /// <summary>How much speaks for two drafts telling one event; null where something speaks against it.</summary>
    private int? Agreement(EventDraft known, EventDraft draft)
    {
        if (known.Type != draft.Type || known.Status != draft.Status || known.IsRelated != draft.IsRelated
            || (known.Mode is not null && draft.Mode is not null && known.Mode != draft.Mode)
            || Contradict(known.Place, draft.Place) || Contradict(known.Date, draft.Date) || Contradict(known.Counts, draft.Counts))
        {
            return null;
        }

        // Of a meeting, one mention may name the visitor, another the host.
        var isMutual = known.Type is EventType.Consult or EventType.Cooperate;
        var actors = isMutual ? Share([.. known.Actors, .. known.Recipients], [.. draft.Actors, .. draft.Recipients]) : Share(known.Actors, draft.Actors);
        var recipients = isMutual ? Sharing.Unknown : Share(known.Recipients, draft.Recipients);
        if (actors == Sharing.None || recipients == Sharing.None)
        {
            return null;
        }

        if (IsTied(known, draft))
        {
            return Tied;
        }

        var score = (actors == Sharing.Some ? 2 : 0) + (recipients == Sharing.Some ? 2 : 0);
        score += known.Lemmas.Overlaps(draft.Lemmas) ? 1 : 0;
        score += known.Place is not null && draft.Place is not null && draft.IsPlaceOwn && known.Place.Text == draft.Place.Text ? 1 : 0;
        score += known.Date is not null && draft.Date is not null && known.Date.Value == draft.Date.Value ? 1 : 0;
        score += draft.IsAnaphoric ? 2 : 0;
        score += known.IsInTitle ? 1 : 0;
        score -= draft.Actors.Count > 0 && known.Actors.Count > 0 && actors != Sharing.Some ? 1 : 0;
        return score;
    }

    /// <summary>Whether one trigger is an argument of the other: "revendique l'attaque", "l'attentat a tué", "des combats ont éclaté".</summary>
    private bool IsTied(EventDraft known, EventDraft draft)
    {
        var trigger = draft.Triggers[0];
        for (var i = known.Triggers.Count - 1; i >= 0 && tree.SentenceOf[known.Triggers[i]] == tree.SentenceOf[trigger]; i--)
        {
            if (IsArgumentOf(known.Triggers[i], trigger) || IsArgumentOf(trigger, known.Triggers[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsArgumentOf(int trigger, int governor)
    {
        var at = trigger;
        for (var steps = 0; steps < MaxTie; steps++)
        {
            if (tree.Relation(at) is not ("obj" or "nsubj" or "nsubj:pass" or "obl:agent" or "obl:arg" or "obl:mod" or "nmod" or "acl" or "xcomp" or "acl:relcl" or "amod" or "advcl"))
            {
                return false;
            }

            at = tree.Head(at);
            if (at == governor)
            {
                return true;
            }
        }

        return false;
    }

    private static void Join(EventDraft known, EventDraft draft)
    {
        known.Triggers.AddRange(draft.Triggers);
        known.Lemmas.UnionWith(draft.Lemmas);
        known.Mode ??= draft.Mode;
        Add(known.Actors, known.Type == EventType.Consult && known.Recipients.Count > 0 ? [] : draft.Actors);
        Add(known.Recipients, draft.Recipients);
        if (draft.Place is not null && (known.Place is null || (draft.IsPlaceOwn && draft.Place.Precision < known.Place.Precision)))
        {
            known.Place = draft.Place;
            known.IsPlaceOwn = draft.IsPlaceOwn;
        }

        known.Date ??= draft.Date;

        // What the article tells once in its own voice is no longer only somebody's word.
        known.Source = draft.Source is null ? null : known.Source;
        foreach (var count in draft.Counts)
        {
            if (!known.Counts.Exists(c => c.Kind == count.Kind))
            {
                known.Counts.Add(count);
            }
        }
    }

    private static void Add(List<Party> known, List<Party> told)
    {
        if (known.Count == 0)
        {
            known.AddRange(told);
        }
        else
        {
            known.AddRange(told.Where(t => !known.Exists(k => IsSame(k, t)) && t.Entity is not null && known.TrueForAll(k => k.Country is not null && k.Country == t.Country)));
        }
    }

    private static Sharing Share(List<Party> known, List<Party> told)
    {
        if (known.Count == 0 || told.Count == 0)
        {
            return Sharing.Unknown;
        }

        var isGeneric = false;
        foreach (var k in known)
        {
            foreach (var t in told)
            {
                if (IsSame(k, t))
                {
                    return Sharing.Some;
                }

                isGeneric |= IsCompatible(k, t);
            }
        }

        return isGeneric ? Sharing.Unknown : Sharing.None;
    }

    private static bool IsSame(Party a, Party b) =>
        a.Entity is not null && b.Entity is not null ? a.Entity == b.Entity : string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two may name the same: of one country and sector, or one of them told only in part.</summary>
    private static bool IsCompatible(Party a, Party b) =>
        (a.Country is null || b.Country is null || a.Country == b.Country)
        && (a.Sector is null or "UNK" || b.Sector is null or "UNK" || a.Sector == b.Sector)
        && (a.Entity is null || b.Entity is null);

    private static bool Contradict(Place? a, Place? b) =>
        a is not null && b is not null
        && ((a.Country is not null && b.Country is not null && a.Country != b.Country)
            || (a.Precision == PlacePrecision.Point && b.Precision == PlacePrecision.Point && a.Name != b.Name));

    private static bool Contradict(EventDate? a, EventDate? b) => a is not null && b is not null && !a.Value.Overlaps(b.Value);

    private static bool Contradict(List<Count> a, List<Count> b) =>
        a.Exists(x => b.Exists(y => x.Kind == y.Kind && (x.Least / 3 > y.Most || y.Least / 3 > x.Most)));

    private enum Sharing
    {
        Unknown,
        Some,
        None,
    }
}
