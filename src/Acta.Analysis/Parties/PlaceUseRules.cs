using Acta.Analysis.Knowledge;
using Acta.Core;

namespace Acta.Analysis.Parties;

/// <summary>Tells a name used as a place from one used as a government, by preposition, function and governing word.</summary>
internal sealed class PlaceUseRules(Scene scene)
{
    private readonly SyntaxView tree = scene.Tree;
    private readonly KnowledgeBase knowledge = scene.Knowledge;

    /// <summary>How a state, its capital or its seat is used; the id of the rule comes with it.</summary>
    public (PlaceUse Use, string Rule) Of(PhraseMatch match, bool isState)
    {
        var token = tree.FirstConjunct(match.Head);
        var preposition = tree.Preposition(match.Head) ?? tree.Preposition(token) ?? PrecedingPreposition(match);
        if (preposition is "de" or "du" or "des" or "d'")
        {
            return Genitive(token, isState);
        }

        if (preposition is not null)
        {
            var isDative = preposition == "à" && Governs(token, "dative-verb", "dative-noun");
            return isDative ? (PlaceUse.Party, "place.dative")
                : preposition == "pour" && Governs(token, "motion-verb") ? (PlaceUse.Place, "place.goal")
                : Listed("party-preposition", preposition) ? (PlaceUse.Party, "place.party-preposition")
                : (PlaceUse.Place, "place.locative");
        }

        if (IsTopic(match))
        {
            return (PlaceUse.Place, "place.topic");
        }

        var above = tree.Head(token);
        if (above >= 0 && (tree.Is(token, "obj") || tree.Relation(token) == "nsubj:pass"))
        {
            var use = Listed("target-verb", tree.Lemma(above)) ? isState ? PlaceUse.Both : PlaceUse.Place : PlaceUse.Party;
            return (use, "place.object");
        }

        if (tree.Is(token, "nsubj"))
        {
            return !isState && Listed("place-verb", tree.Lemma(above)) ? (PlaceUse.Place, "place.subject") : (PlaceUse.Party, "place.subject");
        }

        if (tree.Is(token, "nmod") || tree.Is(token, "flat"))
        {
            return (isState ? PlaceUse.Both : PlaceUse.Place, "place.attached");
        }

        return (isState ? PlaceUse.Both : PlaceUse.Place, "place.bare");
    }

    /// <summary>Whether a name opens its sentence before a colon, a dash or a bracket, as datelines and headlines do.</summary>
    public bool IsTopic(PhraseMatch match)
    {
        var sentence = tree.Sentence(match.First);
        var after = match.Last + 1;
        return match.First == sentence.FirstToken && after < sentence.EndToken && tree.Form(after) is ":" or "–" or "—" or "-" or "(";
    }

    /// <summary>Whether a name only completes the title of a text: "le statut de Rome".</summary>
    public bool IsPartOfTitle(PhraseMatch match)
    {
        var above = tree.Head(match.Head);
        return above >= 0 && tree.Preposition(match.Head) == "de" && Listed("text-noun", tree.Lemma(above));
    }

    private (PlaceUse Use, string Rule) Genitive(int token, bool isState)
    {
        var above = tree.Head(token);
        if (above < 0)
        {
            return (isState ? PlaceUse.Both : PlaceUse.Place, "place.genitive");
        }

        var lemma = tree.Lemma(above);
        if (Listed("text-noun", lemma))
        {
            return (isState ? PlaceUse.Party : PlaceUse.None, "place.of-text");
        }

        if (Listed("area-noun", lemma) || Listed("settlement-noun", lemma))
        {
            return (PlaceUse.Place, "place.area");
        }

        if (tree.Upos(above) == Upos.Adj)
        {
            return (PlaceUse.Party, "place.of-adjective");
        }

        if (tree.Upos(above) == Upos.Verb)
        {
            return Listed("motion-verb", lemma) ? (PlaceUse.Place, "place.origin") : (isState ? PlaceUse.Both : PlaceUse.Party, "place.genitive-verb");
        }

        // "le gouvernement de Kiev" is the state's, "le Parlement de Londres" stands there.
        if (scene.Phrases.At(above)?.Entry<Role>(PhraseUse.Role) is { } role)
        {
            return (isState || role is { Sector: "GOV", Kind: RoleKind.Body } ? PlaceUse.Party : PlaceUse.Place, "place.of-role");
        }

        return Listed("stance-noun", lemma) ? (PlaceUse.Party, "place.of-stance") : (isState ? PlaceUse.Both : PlaceUse.Place, "place.genitive");
    }

    // A parse that hangs the preposition elsewhere still leaves it before the name.
    private string? PrecedingPreposition(PhraseMatch match)
    {
        var before = match.First - 1;
        var start = tree.Sentence(match.First).FirstToken;
        if (before >= start && tree.Upos(before) == Upos.Det)
        {
            before--;
        }

        return before >= start && tree.Upos(before) == Upos.Adp ? tree.Lemma(before) : null;
    }

    private bool Governs(int token, params ReadOnlySpan<string> lists)
    {
        var above = tree.Head(token);
        if (above < 0)
        {
            return false;
        }

        foreach (var list in lists)
        {
            if (Listed(list, tree.Lemma(above)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Listed(string list, string lemma) => knowledge.Words(list).Contains(lemma);
}
