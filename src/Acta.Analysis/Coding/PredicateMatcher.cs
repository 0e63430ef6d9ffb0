using System.Collections.Frozen;
using System.Collections.Immutable;
using Acta.Analysis.Coding.Lexicon;
using Acta.Analysis.Syntax;
using Acta.Core;

namespace Acta.Analysis.Coding;

/// <summary>Finds the lexicon entry that a token triggers in its sentence. One instance a document; not thread-safe.</summary>
internal sealed class PredicateMatcher(DependencyTree tree, FrameReader frames, EventLexicon lexicon, IReadOnlyDictionary<int, PartyMention> parties)
{
    private readonly List<int> fillers = [];

    /// <summary>The frame of the deed that a token tells; null where it tells none.</summary>
    public Frame? Match(int token)
    {
        var pos = tree.Pos(token);
        var isParticiple = tree.Features(token).VerbForm == "Part";
        var lemma = tree.Lemma(token).ToLowerInvariant();
        return pos switch
        {
            Upos.Verb => First(Upos.Verb, lemma, token),
            Upos.Noun or Upos.Propn => First(Upos.Noun, lemma, token),
            Upos.Adj => First(Upos.Adj, lemma, token) ?? (isParticiple ? First(Upos.Verb, lemma, token) : null),
            _ => null,
        };
    }

    private Frame? First(Upos pos, string lemma, int token)
    {
        foreach (var entry in lexicon.Find(pos, lemma))
        {
            if (TryMatch(entry, token) is { } frame)
            {
                return entry.Type is null ? null : frame;
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

        foreach (var companion in entry.Companions)
        {
            if (!HasDependent(token, companion, depth: 2) && !HasSharedArgument(token, companion))
            {
                return null;
            }
        }

        var frame = new Frame(entry, token);
        foreach (var slot in entry.Slots)
        {
            Fill(frame.Of(slot.Role), token, slot.Functions);
        }

        foreach (var condition in entry.Conditions)
        {
            if (Holds(condition, frame) == condition.IsNegated)
            {
                return null;
            }
        }

        return frame;
    }

    private bool IsPronominal(int token, LexiconEntry entry)
    {
        if (!frames.IsPronominal(token))
        {
            return false;
        }

        // The reflexive passive ("les combats se mènent") keeps the plain verb's frame.
        return entry.IsPronominal || tree.Child(token, "expl:pass") < 0;
    }

    private void Fill(List<int> role, int token, ImmutableArray<string> functions)
    {
        foreach (var function in functions)
        {
            fillers.Clear();
            frames.Fill(token, function, fillers);
            foreach (var filler in fillers)
            {
                // An adjective fills a role only where it names somebody ("frappes russes", not "frappes aériennes").
                if ((function != "adj" || parties.ContainsKey(filler)) && !role.Contains(filler))
                {
                    role.Add(filler);
                }
            }

            if (role.Count > 0)
            {
                return;
            }
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
            case "with":
                return condition.Values is not null && HasDependent(frame.Trigger, condition.Values, depth: 8);
            case "det":
                return condition.Values is not null && condition.Values.Contains(tree.Features(frame.Trigger).Number == "Plur" ? "plur" : "sing");
            case "clause":
                return HasClause(frame.Trigger, condition.Values);
            default:
                fillers.Clear();
                frames.Fill(frame.Trigger, condition.Subject, fillers);
                return condition.Values is null ? fillers.Count > 0 : fillers.Exists(f => condition.Values.Contains(tree.Lemma(f).ToLowerInvariant()));
        }
    }

    private bool HasParty(List<int> tokens, FrozenSet<string>? sectors)
    {
        foreach (var token in tokens)
        {
            if (parties.TryGetValue(token, out var mention) && (sectors is null || mention.Parties.Any(p => p.Sector is not null && sectors.Contains(p.Sector))))
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

    private bool HasDependent(int token, FrozenSet<string> lemmas, int depth)
    {
        foreach (var child in tree.Children(token))
        {
            if (lemmas.Contains(tree.Lemma(child).ToLowerInvariant()))
            {
                return true;
            }

            if (depth > 1 && !IsClauseOfItsOwn(child) && HasDependent(child, lemmas, depth - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"un coup porté", "la visite qu'il a rendue": the companion governs the trigger.</summary>
    private bool HasSharedArgument(int token, FrozenSet<string> lemmas)
    {
        var head = tree.Head(token);
        return head >= 0 && tree.Relation(token) is "acl" or "acl:relcl" or "amod" && lemmas.Contains(tree.Lemma(head).ToLowerInvariant());
    }

    private bool IsClauseOfItsOwn(int token) =>
        tree.Relation(token) is "acl:relcl" or "advcl" or "parataxis" or "ccomp" || (tree.Relation(token) == "conj" && tree.Pos(token) is Upos.Verb);
}
