using System.Collections.Immutable;
using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Coding.Status;

/// <summary>Reads how a predicate stands to the facts: negation, mood, tense, and the words beside and above it. Not thread-safe.</summary>
internal sealed class StatusReader(DependencyTree tree, FrameReader frames, StatusWords words)
{
    private const int MaxClimb = 5;

    /// <summary>The status of the event that a token tells, and the words that make it so.</summary>
    /// <param name="trigger">The trigger token.</param>
    /// <param name="hasSource">Whether somebody is given as saying it; the reporting conditional then tells a fact.</param>
    public (EventStatus Status, ImmutableArray<TextSpan> Evidence) Read(int trigger, bool hasSource)
    {
        var at = trigger;
        for (var steps = 0; at >= 0 && steps < MaxClimb; steps++)
        {
            // The tense and mood of a verb are the event's where the trigger is that verb or a noun that it governs.
            var found = Negated(at) ?? Beside(at) ?? (IsVerb(at) ? OfVerb(at, hasSource) : null) ?? Above(at);
            if (found is { } status)
            {
                return status;
            }

            at = Next(at);
        }

        return (EventStatus.Occurred, []);
    }

    /// <summary>The word that negates a predicate; -1 where none does.</summary>
    public int Negation(int predicate)
    {
        var negation = -1;
        var restricts = false;
        foreach (var child in tree.Children(predicate))
        {
            var lemma = tree.Lemma(child);
            var relation = tree.Relation(child);
            restricts |= relation == "advmod" && lemma == "que";
            if (relation is "advmod" or "obj" or "nsubj" && tree.Features(child).Polarity == "Neg" && lemma != "ne")
            {
                negation = child;
            }
            else if (relation is "obj" or "nsubj" or "nsubj:pass" && DeterminerNegates(child) is >= 0 and var determiner)
            {
                negation = determiner;
            }
            else if (DependencyTree.Is(relation, "aux") && Negation(child) is >= 0 and var below)
            {
                negation = below;
            }
        }

        // "n'ont été libérés qu'en janvier": ne … que restricts, it does not negate.
        return restricts ? -1 : negation;
    }

    private int DeterminerNegates(int nominal)
    {
        foreach (var child in tree.Children(nominal))
        {
            if (tree.Relation(child) is "det" or "advmod" && words.Find("det", tree.Lemma(child)) is [{ Status: EventStatus.Negated }, ..])
            {
                return child;
            }
        }

        return -1;
    }

    private (EventStatus, ImmutableArray<TextSpan>)? Negated(int at) => Negation(at) is >= 0 and var word ? (EventStatus.Negated, [Span(word)]) : null;

    /// <summary>The tense and mood of a finite verb or its auxiliaries.</summary>
    private (EventStatus, ImmutableArray<TextSpan>)? OfVerb(int verb, bool hasSource)
    {
        if (OfTense(verb, hasSource) is { } own)
        {
            return (own, [Span(verb)]);
        }

        foreach (var child in tree.Children(verb))
        {
            if ((DependencyTree.Is(tree.Relation(child), "aux") || tree.Relation(child) == "cop") && OfTense(child, hasSource) is { } status)
            {
                return (status, [Span(child)]);
            }
        }

        return null;
    }

    private EventStatus? OfTense(int verb, bool hasSource) => tree.Features(verb) switch
    {
        { Mood: "Cnd" } when !hasSource => EventStatus.Hypothetical,
        { Tense: "Fut" } => EventStatus.Planned,
        _ => null,
    };

    /// <summary>The words that modify or introduce a predicate: "sans rencontrer", "en cas d'attaque", "une éventuelle attaque".</summary>
    private (EventStatus, ImmutableArray<TextSpan>)? Beside(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            var relation = tree.Relation(child);
            var found = relation switch
            {
                "mark" when !IsConcession(predicate, child) => First("conj", tree.Lemma(child)) ?? First("prep", tree.Lemma(child)),
                "case" => First("prep", tree.Preposition(predicate) ?? "") ?? First("prep", tree.Lemma(child)),
                "amod" or "acl" => First("adj", tree.Lemma(child)),
                "advmod" or "cc" => First("adv", tree.Lemma(child)),
                "det" => First("det", tree.Lemma(child)),
                _ => null,
            };
            if (found is { } word)
            {
                return (word.Status, [Span(child)]);
            }
        }

        return Phrase(predicate);
    }

    /// <summary>"Si X accusait Y, il a changé de discours": "si" with the imperfect under a main clause that states facts concedes.</summary>
    private bool IsConcession(int predicate, int mark) =>
        tree.Lemma(mark) == "si" && tree.Features(predicate) is { Mood: "Ind", Tense: "Imp" } && tree.Head(predicate) is >= 0 and var main && OfVerb(main, hasSource: false) is null;

    /// <summary>A preposition or conjunction of several words right before the phrase, whatever the parser made of it.</summary>
    private (EventStatus, ImmutableArray<TextSpan>)? Phrase(int predicate)
    {
        var first = predicate;
        var floor = tree.Document.Sentences[tree.SentenceOf[predicate]].FirstToken;
        while (first > floor && tree.Head(first - 1) == predicate && tree.Relation(first - 1) is "det" or "amod" or "nummod")
        {
            first--;
        }

        foreach (var phrase in words.Phrases)
        {
            var start = first - phrase.Length;
            if (start >= floor && !phrase.Where((word, i) => !IsWord(start + i, word)).Any() && (First("prep", string.Join('_', phrase)) ?? First("conj", string.Join('_', phrase))) is { } found)
            {
                return (found.Status, [TextSpan.Union(Span(start), Span(first - 1))]);
            }
        }

        return null;
    }

    private bool IsWord(int token, string word) =>
        tree.Lemma(token) == word || tree.Document.Tokens[token].Form.Equals(word, StringComparison.OrdinalIgnoreCase);

    private StatusWord? First(string pos, string lemma)
    {
        foreach (var word in words.Find(pos, lemma))
        {
            if (word.Complements.Contains("head"))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The word that the predicate is the complement of: "refuser de rencontrer", "la menace d'une attaque".</summary>
    private (EventStatus, ImmutableArray<TextSpan>)? Above(int at)
    {
        var head = tree.Head(at);
        var pos = head < 0 ? null : tree.Pos(head) switch { Upos.Verb or Upos.Aux => "verb", Upos.Noun => "noun", Upos.Adj => "adj", _ => null };
        if (pos is null)
        {
            return null;
        }

        var isNegated = Negation(head) >= 0;
        var lemma = pos == "verb" && frames.Verbs.IsPronominal(head) ? $"se_{tree.Lemma(head)}" : tree.Lemma(head);
        foreach (var word in words.Find(pos, lemma))
        {
            if (IsComplement(at, head, word) && IsMood(head, word.Mood) && (!word.NeedsNegation || isNegated) && HasCompanion(head, word.Companion))
            {
                EventStatus? status = (word.Status, word.NeedsNegation || !isNegated) switch
                {
                    (EventStatus.Negated, false) => null,
                    (EventStatus.Planned, false) => EventStatus.Negated,
                    _ => word.Status,
                };
                return status is null || (status != EventStatus.Negated && IsPast(at)) ? null : (status.Value, [Span(head)]);
            }
        }

        return null;
    }

    /// <summary>"annonce avoir arrêté": what is told in the past is done, whatever word it hangs on.</summary>
    private bool IsPast(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree.Relation(child) == "aux:tense" && tree.Features(child) is { VerbForm: "Inf" } or { Mood: "Ind", Tense: "Pres" or "Imp" })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMood(int verb, string? mood)
    {
        if (mood is null)
        {
            return true;
        }

        var isConditional = tree.Features(verb).Mood == "Cnd";
        foreach (var child in tree.Children(verb))
        {
            isConditional |= DependencyTree.Is(tree.Relation(child), "aux") && tree.Features(child).Mood == "Cnd";
        }

        return isConditional == (mood == "cond");
    }

    private bool HasCompanion(int head, string? companion)
    {
        if (companion is null)
        {
            return true;
        }

        foreach (var child in tree.Children(head))
        {
            if (tree.Lemma(child) == companion)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsComplement(int at, int head, StatusWord word)
    {
        var relation = tree.Relation(at);
        if (IsVerb(at) && relation is "xcomp" or "ccomp" or "csubj" or "acl" or "advcl" or "obl:arg" or "obl:mod" or "obl")
        {
            var marker = Marker(at);
            return word.Complements.Any(c => c == "clause" || (c.StartsWith("clause=", StringComparison.Ordinal) && c.AsSpan(7).SequenceEqual(marker ?? "que")));
        }

        if (DependencyTree.Is(relation, "nsubj"))
        {
            return word.Complements.Contains(relation == "nsubj:pass" || frames.Verbs.IsPassive(head) ? "obj" : "subj");
        }

        return relation == "obj" ? word.Complements.Contains("obj")
            : (DependencyTree.Is(relation, "nmod") || DependencyTree.Is(relation, "obl")) && tree.Preposition(at) is { } preposition && word.Complements.Contains(preposition);
    }

    private string? Marker(int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree.Relation(child) is "mark" or "case")
            {
                return tree.Lemma(child);
            }
        }

        return null;
    }

    /// <summary>The word above that the status is to be read at too; -1 where the clause ends.</summary>
    private int Next(int at)
    {
        var head = tree.Head(at);
        var relation = tree.Relation(at);
        if (head < 0)
        {
            return -1;
        }

        if (IsVerb(at))
        {
            // An infinitive shares the mood of the verb that governs it; a finite clause does not.
            return relation is "xcomp" or "conj" && tree.Features(at).VerbForm is "Inf" or "Part" && tree.Child(at, "nsubj") < 0 ? head : -1;
        }

        // A noun of deed shares the negation and tense of the verb that lends it its subject or says that it takes place; not those of any other.
        return relation == "conj" || (frames.LightVerbOf(at).Kind != LightVerbKind.None && IsVerb(head)) || (relation is "nsubj" or "nsubj:pass" or "obj" && frames.IsExistence(head)) ? head : -1;
    }

    private bool IsVerb(int token) => tree.Pos(token) is Upos.Verb or Upos.Aux || tree.Features(token).VerbForm is not null || tree.Child(token, "cop") >= 0;

    private TextSpan Span(int token) => tree.Document.Tokens[token].Span;
}
