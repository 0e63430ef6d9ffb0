using System.Collections.Frozen;
using Acta.Analysis.Coding.Lexicon;
using Acta.Analysis.Parties;
using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>Finds the lexicon entry that a token triggers in its sentence. One instance a document; not thread-safe.</summary>
internal sealed class PredicateMatcher(DependencyTree tree, FrameReader frames, EventLexicon lexicon, PartyIndex parties)
{
    private readonly List<int> fillers = [];

    /// <summary>The frame of the words that a token triggers, those that tell no deed (an entry without a type) included; null where there is none.</summary>
    public Frame? Match(int token)
    {
        var lemma = tree.Lemma(token).ToLowerInvariant();
        return tree.Pos(token) switch
        {
            Upos.Verb => First(Upos.Verb, lemma, token),
            Upos.Aux when tree.Relation(token) == "aux:caus" => First(Upos.Verb, lemma, token),
            Upos.Noun or Upos.Propn => First(Upos.Noun, lemma, token),
            Upos.Adj => First(Upos.Adj, lemma, token) ?? (tree.Features(token).VerbForm == "Part" ? First(Upos.Verb, lemma, token) : null),
            _ => null,
        };
    }

    private Frame? First(Upos pos, string lemma, int token)
    {
        foreach (var entry in lexicon.Find(pos, lemma))
        {
            if (TryMatch(entry, token) is { } frame)
            {
                return frame;
            }
        }

        return null;
    }

    private Frame? TryMatch(LexiconEntry entry, int token)
    {
        if (entry.Pos == Upos.Verb && entry.IsPronominal != IsPronominal(token, entry))
        {
            return null;
        }

        var frame = new Frame(entry, token);
        foreach (var companion in entry.Companions)
        {
            var word = FindCompanion(frame, companion);
            if (word < 0)
            {
                return null;
            }

            frame.Companions.Add(word);
        }

        foreach (var slot in entry.Slots)
        {
            Fill(frame, slot);
        }

        foreach (var condition in entry.Conditions)
        {
            if (Holds(condition, frame) == condition.IsNegated)
            {
                return null;
            }
        }

        return entry.Type is EventType.Agree or EventType.Concede or EventType.Threaten && HasPastClause(token) ? null : frame;
    }

    /// <summary>"annonce avoir repris": what is promised or threatened is yet to come; what is told in the past is only reported.</summary>
    private bool HasPastClause(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Relation(child) is "xcomp" or "ccomp" && tree.Child(child, "aux:tense") is >= 0 and var auxiliary && tree.Features(auxiliary).VerbForm == "Inf")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPronominal(int token, LexiconEntry entry)
    {
        if (!frames.Verbs.IsPronominal(token))
        {
            return false;
        }

        // The reflexive passive ("les combats se mènent") keeps the plain verb's frame.
        return entry.IsPronominal || tree.Child(token, "expl:pass") < 0;
    }

    /// <summary>Fills a role with the first function that a party fills, else with the first that anything fills.</summary>
    private void Fill(Frame frame, Slot slot)
    {
        var role = frame.Of(slot.Role);
        int[]? nobody = null;
        foreach (var function in slot.Functions)
        {
            if (function == "source")
            {
                frame.FromSource.Add(slot.Role);
                continue;
            }

            Seek(frame, function);
            AddNames();
            if (fillers.Exists(IsParty))
            {
                role.AddRange(fillers.Where(f => !role.Contains(f)));

                // A mutual deed takes its parties wherever they stand: "X a rencontré Y", "la rencontre entre X et Y".
                if (slot.Role != Role.Both)
                {
                    return;
                }
            }
            else if (fillers.Count > 0 && function != "adj")
            {
                // An adjective fills a role only where it names somebody ("frappes russes", not "frappes aériennes").
                nobody ??= [.. fillers];
            }
        }

        if (role.Count == 0 && nobody is not null)
        {
            role.AddRange(nobody);
        }
    }

    /// <summary>Seeks a function, or a chain of them ("obj.de"), at the trigger and then at the other words of its pattern.</summary>
    private void Seek(Frame frame, string function)
    {
        fillers.Clear();
        SeekAt(frame.Trigger, function);
        for (var i = 0; fillers.Count == 0 && i < frame.Companions.Count; i++)
        {
            SeekAt(frame.Companions[i], function);
        }

        fillers.RemoveAll(frame.Companions.Contains);
    }

    /// <summary>"la prix Nobel Aung San Suu Kyi", "le groupe État islamique": where the noun names nobody, the name beside it does.</summary>
    private void AddNames()
    {
        for (var i = fillers.Count - 1; i >= 0; i--)
        {
            if (IsParty(fillers[i]))
            {
                continue;
            }

            foreach (var child in tree.Children(fillers[i]))
            {
                if (tree.Relation(child) is "appos" or "flat" or "flat:name" && IsParty(child) && !fillers.Contains(child))
                {
                    fillers.Add(child);
                    break;
                }
            }
        }
    }

    private bool IsParty(int token) => parties.At(token) is not null;

    private void SeekAt(int token, string function)
    {
        var cut = function.IndexOf('.', StringComparison.Ordinal);
        if (cut < 0)
        {
            frames.Fill(token, function, fillers);
            return;
        }

        var first = function[..cut];
        if (first == "clause")
        {
            frames.AddClauses(token, fillers);
        }
        else
        {
            frames.Fill(token, first, fillers);
        }

        var between = fillers.ToArray();
        fillers.Clear();
        foreach (var word in between)
        {
            frames.Fill(word, function[(cut + 1)..], fillers);
        }
    }

    private bool Holds(Condition condition, Frame frame)
    {
        switch (condition.Subject)
        {
            case "actor":
                return HasParty(frame.Actors, condition.Values);
            case "recipient":
                return HasParty(frame.Recipients, condition.Values);
            case "place":
                return frame.Places.Count > 0;
            case "with":
                return condition.Values is not null && (FindDependent(frame.Trigger, condition.Values, depth: 8) >= 0 || IsGovernedBy(frame.Trigger, condition.Values));
            case "as":
                return condition.Values is not null && condition.Values.Contains(Use(frame.Trigger));
            case "det":
                return condition.Values is not null && condition.Values.Contains(tree.Features(frame.Trigger).Number == "Plur" ? "plur" : "sing");
            case "clause":
                return HasClause(frame.Trigger, condition.Values);
            default:
                return condition.Subject.Split('|').Any(function => IsFilled(frame, function, condition.Values));
        }
    }

    /// <summary>How a trigger stands in its sentence: as a participle beside a noun, in a relative clause, or as its own clause.</summary>
    private string Use(int trigger) => tree.Relation(trigger) switch
    {
        "acl" or "amod" => "participle",
        "acl:relcl" => "relative",
        _ => "clause",
    };

    private bool IsFilled(Frame frame, string function, FrozenSet<string>? values)
    {
        Seek(frame, function);
        return values is null ? fillers.Count > 0 : fillers.Exists(f => values.Contains(tree.Lemma(f).ToLowerInvariant())) || HasParty(fillers, values);
    }

    private int FindCompanion(Frame frame, FrozenSet<string> lemmas)
    {
        var word = FindDependent(frame.Trigger, lemmas, depth: 2);
        for (var i = 0; word < 0 && i < frame.Companions.Count; i++)
        {
            word = FindDependent(frame.Companions[i], lemmas, depth: 2);
        }

        return word >= 0 ? word : FindGovernor(frame.Trigger, lemmas);
    }

    private bool HasParty(List<int> tokens, FrozenSet<string>? sectors)
    {
        foreach (var token in tokens)
        {
            if (parties.At(token) is { } mention && (sectors is null || mention.Parties.Any(p => p.Sector is not null && sectors.Contains(p.Sector))))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasClause(int token, FrozenSet<string>? markers)
    {
        foreach (var child in tree.Children(token))
        {
            if (tree.Relation(child) is not ("xcomp" or "ccomp" or "advcl" or "acl" or "obl:arg" or "obl"))
            {
                continue;
            }

            if (markers is null && tree.Relation(child) is "xcomp" or "ccomp")
            {
                return true;
            }

            if (markers is not null && tree.Relation(child) is not ("obl:arg" or "obl") && markers.Contains(tree.Lemma(child)))
            {
                return true;
            }

            var isVerb = tree.Pos(child) is Upos.Verb or Upos.Aux || tree.Child(child, "cop") >= 0;
            foreach (var mark in tree.Children(child))
            {
                if (isVerb && markers is not null && tree.Relation(mark) is "mark" or "case" && markers.Contains(tree.Lemma(mark)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int FindDependent(int token, FrozenSet<string> lemmas, int depth)
    {
        foreach (var child in tree.Children(token))
        {
            if (lemmas.Contains(tree.Lemma(child).ToLowerInvariant()))
            {
                return child;
            }

            if (depth > 1 && !IsClauseOfItsOwn(child) && FindDependent(child, lemmas, depth - 1) is >= 0 and var below)
            {
                return below;
            }
        }

        return -1;
    }

    /// <summary>"la trêve est respectée": the word that a noun stands under counts as being with it.</summary>
    private bool IsGovernedBy(int token, FrozenSet<string> lemmas) =>
        tree.Pos(token) == Upos.Noun && tree.Head(token) is >= 0 and var head && lemmas.Contains(tree.Lemma(head).ToLowerInvariant());

    /// <summary>"un coup porté", "la visite qu'il a rendue", "a fait exploser": the companion governs the trigger.</summary>
    private int FindGovernor(int token, FrozenSet<string> lemmas)
    {
        var head = tree.Head(token);
        return head >= 0 && tree.Relation(token) is "acl" or "acl:relcl" or "amod" or "aux:caus" && lemmas.Contains(tree.Lemma(head).ToLowerInvariant()) ? head : -1;
    }

    private bool IsClauseOfItsOwn(int token) =>
        tree.Relation(token) is "acl:relcl" or "advcl" or "parataxis" or "ccomp" || (tree.Relation(token) == "conj" && tree.Pos(token) is Upos.Verb);
}
