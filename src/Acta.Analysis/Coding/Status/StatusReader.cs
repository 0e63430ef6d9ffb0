using System.Collections.Immutable;
using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Coding.Status;

/// <summary>Reads how a predicate stands to the facts: negation, modality, tense, and the words that govern it. Not thread-safe.</summary>
internal sealed class StatusReader(DependencyTree tree, FrameReader frames, StatusWords words)
{
    private const int MaxClimb = 5;

    /// <summary>The status of the event that a token tells, and the words that make it so.</summary>
    /// <param name="trigger">The trigger token.</param>
    /// <param name="hasSource">Whether somebody is given as saying it; the reporting conditional then tells a fact.</param>
    public (EventStatus Status, ImmutableArray<TextSpan> Evidence) Read(int trigger, bool hasSource)
    {
        var isVerb = tree.Features(trigger).VerbForm is not null;
        if (Negation(trigger) is { } negation)
        {
            return (EventStatus.Negated, [Span(negation)]);
        }

        if (isVerb && FiniteStatus(trigger, hasSource) is { } finite)
        {
            return finite;
        }

        if (Marker(trigger) is { } marked)
        {
            return marked;
        }

        if (Modifier(trigger) is { } modified)
        {
            return modified;
        }

        return Climb(trigger, hasSource);
    }

    /// <summary>The word that negates a predicate; null where none does.</summary>
    public int? Negation(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            var lemma = tree.Lemma(child);
            if (tree.Relation(child) is "advmod" or "det" or "cc" or "obj" or "nsubj" && IsNegative(child, lemma) && !IsRestrictive(predicate))
            {
                return child;
            }

            if (DependencyTree.Is(tree.Relation(child), "aux") && Negation(child) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    private static EventStatus? OfTense(Morphology features, bool hasSource) => features switch
    {
        { Mood: "Cnd" } => hasSource ? null : EventStatus.Hypothetical,
        { Tense: "Fut" } => EventStatus.Planned,
        _ => null,
    };

    private bool IsNegative(int token, string lemma) =>
        words.Find("neg", lemma) is EventStatus.Negated && !(lemma is "plus" && !HasNe(tree.Head(token)));

    private bool HasNe(int predicate)
    {
        if (predicate < 0)
        {
            return false;
        }

        foreach (var child in tree.Children(predicate))
        {
            if (tree.Lemma(child) is "ne" or "n'" || (DependencyTree.Is(tree.Relation(child), "aux") && HasNe(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"n'ont été libérés qu'en janvier": ne … que restricts, it does not negate.</summary>
    private bool IsRestrictive(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Relation(child) == "advmod" && tree.Lemma(child) == "que")
            {
                return true;
            }
        }

        return false;
    }

    private (EventStatus, ImmutableArray<TextSpan>)? FiniteStatus(int verb, bool hasSource)
    {
        if (OfTense(tree.Features(verb), hasSource) is { } own)
        {
            return (own, [Span(verb)]);
        }

        foreach (var child in tree.Children(verb))
        {
            if (DependencyTree.Is(tree.Relation(child), "aux") || tree.Relation(child) == "cop")
            {
                if (OfTense(tree.Features(child), hasSource) is { } status)
                {
                    return (status, [Span(child)]);
                }

                if (words.Find("aux", tree.Lemma(child)) is { } modal)
                {
                    return (modal, [Span(child)]);
                }
            }
        }

        return null;
    }

    /// <summary>"sans rencontrer", "si X attaque", "en cas d'attaque".</summary>
    private (EventStatus, ImmutableArray<TextSpan>)? Marker(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            var relation = tree.Relation(child);
            if (relation == "mark" && (words.Find("conj", tree.Lemma(child)) ?? words.Find("prep", tree.Lemma(child))) is { } status)
            {
                return (status, [Span(child)]);
            }

            if (relation == "case" && (words.Find("prep", tree.Lemma(child)) ?? words.Find("prep", tree.Preposition(predicate) ?? "")) is { } cased)
            {
                return (cased, [Span(child)]);
            }
        }

        return null;
    }

    /// <summary>"une éventuelle attaque", "la prochaine visite", "aucune arrestation".</summary>
    private (EventStatus, ImmutableArray<TextSpan>)? Modifier(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Relation(child) is "amod" or "acl" && words.Find("adj", tree.Lemma(child)) is { } status)
            {
                return (status, [Span(child)]);
            }

            if (tree.Relation(child) is "advmod" && words.Find("adv", tree.Lemma(child)) is { } adverb)
            {
                return (adverb, [Span(child)]);
            }
        }

        return null;
    }

    private (EventStatus, ImmutableArray<TextSpan>) Climb(int predicate, bool hasSource)
    {
        var at = predicate;
        for (var steps = 0; steps < MaxClimb; steps++)
        {
            var head = tree.Head(at);
            if (head < 0)
            {
                break;
            }

            var relation = tree.Relation(at);
            var isArgument = relation is "xcomp" or "ccomp" or "obj" or "nmod" or "obl:arg" or "acl" or "nsubj" or "nsubj:pass" or "advcl" or "obl:mod" or "conj";
            if (!isArgument)
            {
                break;
            }

            var isSubject = DependencyTree.Is(relation, "nsubj");
            if (relation != "conj" && Governor(head, Complement(at), isSubject) is { } status)
            {
                return (status, [Span(head)]);
            }

            // The negation, tense and mood of the verb that a noun of deed stands under are the noun's; those of a main clause are not its complement's.
            if (IsNounUnderVerb(at, head, relation) || (relation == "xcomp" && tree.Pos(head) is Upos.Verb or Upos.Aux && words.Find("modal", tree.Lemma(head)) is not null))
            {
                if (Negation(head) is { } negation && (!isSubject || frames.IsPassive(head) || words.Find("exist", tree.Lemma(head)) is not null))
                {
                    return (EventStatus.Negated, [Span(negation)]);
                }

                if (FiniteStatus(head, hasSource) is { } finite)
                {
                    return finite;
                }
            }

            if (relation == "conj" && tree.Child(at, "cc") is >= 0 and var cc && words.Find("neg", tree.Lemma(cc)) is EventStatus.Negated)
            {
                return (EventStatus.Negated, [Span(cc)]);
            }

            if (relation is "advcl" || isSubject || (tree.Features(head).VerbForm == "Fin" && relation is "ccomp"))
            {
                break;
            }

            at = head;
        }

        return (EventStatus.Occurred, []);
    }

    private bool IsNounUnderVerb(int at, int head, string relation) =>
        tree.Features(at).VerbForm is null && tree.Pos(head) is Upos.Verb or Upos.Aux && relation is "obj" or "nsubj" or "nsubj:pass" or "obl:arg";

    private string? Complement(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Relation(child) is "mark" or "case")
            {
                return tree.Lemma(child);
            }
        }

        return null;
    }

    private EventStatus? Governor(int head, string? complement, bool isSubject)
    {
        if (isSubject)
        {
            return null;
        }

        var pos = tree.Pos(head) switch { Upos.Verb or Upos.Aux => "verb", Upos.Noun => "noun", Upos.Adj => "adj", _ => null };
        return pos is null ? null : words.Find(pos, tree.Lemma(head), complement);
    }

    private TextSpan Span(int token) => tree.Document.Tokens[token].Span;
}
