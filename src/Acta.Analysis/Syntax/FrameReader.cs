using Acta.Core;

namespace Acta.Analysis.Syntax;

/// <summary>
/// Reads the deep syntactic functions of a predicate from the tree: passives are turned, participles, infinitives, relative clauses,
/// coordination and light verbs find the arguments that they share with the words that govern them. Functions are those of
/// <c>docs/formats/lexicon.md</c>.
/// </summary>
internal sealed class FrameReader(DependencyTree tree, LightVerbs lightVerbs)
{
    private const int MaxDepth = 12;

    /// <summary>Adds to <paramref name="fillers"/> the tokens that fill a function of the predicate, coordinated ones included.</summary>
    public void Fill(int predicate, string function, List<int> fillers)
    {
        var isNominal = tree.Pos(predicate) is not (Upos.Verb or Upos.Aux) && tree.Features(predicate).VerbForm is null;
        switch (function)
        {
            case "self":
                fillers.Add(predicate);
                break;
            case "subj":
                AddGroup(isNominal ? NominalSubject(predicate) : DeepSubject(predicate, 0), fillers);
                break;
            case "obj":
                AddGroup(isNominal ? NominalObject(predicate) : DeepObject(predicate, 0), fillers);
                break;
            case "adj":
                AddAdjectives(predicate, fillers);
                break;
            case "clause":
                AddGroup(ClauseSubject(predicate), fillers);
                break;
            default:
                AddPrepositional(predicate, function, isNominal, fillers);
                break;
        }
    }

    /// <summary>The deep subject of a verb: the active subject, or the agent of a passive; -1 where none is told.</summary>
    public int DeepSubject(int verb, int depth) => IsPassive(verb) ? Agent(verb) : SurfaceSubject(verb, depth);

    /// <summary>The deep object of a verb: the object, or the subject of a passive; -1 where none is told.</summary>
    public int DeepObject(int verb, int depth)
    {
        if (IsPassive(verb))
        {
            return SurfaceSubject(verb, depth);
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "obj" or "obj:agent" && !tree.Features(child).IsReflexive && tree.Lemma(child) is not "se")
            {
                return Antecedent(child);
            }
        }

        // "qu'ils ont arrêtés": the shared object of coordinated verbs stands with the last or the first of them.
        return -1;
    }

    /// <summary>Whether the verb form is passive: with a passive auxiliary or subject, or a bare past participle.</summary>
    public bool IsPassive(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            switch (tree.Relation(child))
            {
                case "aux:pass" or "nsubj:pass" or "obl:agent":
                    return true;
                case "aux:tense" or "aux:caus" or "expl:comp" or "expl:pass" or "expl:subj":
                    return false;
            }
        }

        var features = tree.Features(verb);
        if (features.VerbForm != "Part" || features.Tense == "Pres" || tree.Child(verb, "aux") >= 0)
        {
            return features.Voice == "Pass" && tree.Child(verb, "aux") < 0;
        }

        // A bare past participle; in a coordination it shares the auxiliary of the first verb.
        return tree.Relation(verb) != "conj" || tree.Child(verb, "nsubj") >= 0 || IsPassive(tree.Head(verb));
    }

    /// <summary>Whether the verb is used with a reflexive pronoun.</summary>
    public bool IsPronominal(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Lemma(child) is "se" or "soi" || (tree.Features(child).IsReflexive && tree.Pos(child) == Upos.Pron))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject on the surface, found through control, coordination and participles; -1 where none is told.</summary>
    public int SurfaceSubject(int verb, int depth)
    {
        if (depth > MaxDepth)
        {
            return -1;
        }

        foreach (var child in tree.Children(verb))
        {
            if (DependencyTree.Is(tree.Relation(child), "nsubj") && tree.Relation(child) != "nsubj:outer")
            {
                return Antecedent(child);
            }
        }

        var head = tree.Head(verb);
        if (head < 0)
        {
            return -1;
        }

        var relation = tree.Relation(verb);
        switch (relation)
        {
            case "acl":
                return tree.Features(verb).VerbForm == "Inf" ? NominalController(head, depth) : head;
            case "acl:relcl":
                return -1;
            case "amod":
                return head;
            case "conj":
                return tree.Pos(head) is Upos.Verb or Upos.Aux ? SurfaceSubject(head, depth + 1) : -1;
            case "xcomp" or "ccomp" or "advcl" or "advcl:cleft" or "parataxis" when IsNonFinite(verb):
                return Controller(head, relation, depth);
            default:
                return IsNonFinite(verb) && tree.Pos(head) is Upos.Verb ? Controller(head, relation, depth) : -1;
        }
    }

    /// <summary>The antecedent of a relative pronoun, else the token itself.</summary>
    public int Antecedent(int token)
    {
        if (tree.Features(token).PronType != "Rel" && tree.Lemma(token) is not ("qui" or "lequel" or "dont"))
        {
            return token;
        }

        for (int at = token, steps = 0; at >= 0 && steps < MaxDepth; at = tree.Head(at), steps++)
        {
            if (tree.Relation(at) is "acl:relcl" or "acl")
            {
                return tree.Head(at);
            }
        }

        return token;
    }

    /// <summary>Adds a token and what is coordinated with it.</summary>
    public void AddGroup(int token, List<int> fillers)
    {
        if (token < 0)
        {
            return;
        }

        fillers.Add(token);
        foreach (var child in tree.Children(token))
        {
            if (tree.Relation(child) == "conj" && tree.Pos(child) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.X)
            {
                fillers.Add(child);
            }
        }
    }

    private static bool IsSubordinateVerb(string relation) => relation is "xcomp" or "ccomp" or "advcl";

    private bool IsNonFinite(int verb) => tree.Features(verb).VerbForm is not "Fin" && !HasFiniteAuxiliary(verb);

    private bool HasFiniteAuxiliary(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (DependencyTree.Is(tree.Relation(child), "aux") && tree.Features(child).VerbForm == "Fin")
            {
                return true;
            }
        }

        return false;
    }

    private int Controller(int head, string relation, int depth)
    {
        if (tree.Pos(head) is not (Upos.Verb or Upos.Aux or Upos.Adj or Upos.Noun))
        {
            return -1;
        }

        // "accuse X de soutenir", "a demandé à X de partir": the person addressed is the one who is to act.
        if (relation is "xcomp" or "ccomp" && tree.Pos(head) == Upos.Verb && !IsPassive(head))
        {
            foreach (var child in tree.Children(head))
            {
                var role = tree.Relation(child);
                if ((role == "obj" || DependencyTree.Is(role, "iobj") || (role == "obl:arg" && tree.Preposition(child) == "à")) && !tree.Features(child).IsReflexive && tree.Lemma(child) != "se")
                {
                    return Antecedent(child);
                }
            }
        }

        return SurfaceSubject(head, depth + 1);
    }

    private int NominalController(int noun, int depth)
    {
        // "la décision de X de retirer": the author of the noun acts.
        var author = NominalComplement(noun, "de");
        if (author >= 0)
        {
            return author;
        }

        var governor = tree.Head(noun);
        return governor >= 0 && tree.Relation(noun) is "obj" or "obl:arg" or "xcomp" && tree.Pos(governor) == Upos.Verb ? SurfaceSubject(governor, depth + 1) : -1;
    }

    private int Agent(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            var relation = tree.Relation(child);
            if (relation == "obl:agent" || (DependencyTree.Is(relation, "obl") && tree.Preposition(child) == "par"))
            {
                return Antecedent(child);
            }
        }

        return -1;
    }

    private int NominalSubject(int noun)
    {
        var (verb, kind) = LightVerbOf(noun);
        return kind == LightVerbKind.Actor ? DeepSubject(verb, 0) : -1;
    }

    private int NominalObject(int noun)
    {
        var (verb, kind) = LightVerbOf(noun);
        return kind == LightVerbKind.Recipient ? SurfaceSubject(verb, 0) : -1;
    }

    /// <summary>The light verb that a noun stands under ("mener une attaque", "être victime d'une attaque") and whom its subject names.</summary>
    public (int Verb, LightVerbKind Kind) LightVerbOf(int noun)
    {
        var head = tree.Head(noun);
        if (head < 0)
        {
            return (-1, LightVerbKind.None);
        }

        var relation = tree.Relation(noun);
        if (tree.Pos(head) == Upos.Verb)
        {
            if (relation == "obj" || relation == "nsubj:pass" || relation == "obl:arg" || relation == "obl:mod" || (relation == "nsubj" && IsPassive(head)))
            {
                return (head, lightVerbs.Find(tree.Lemma(head), relation.StartsWith("obl", StringComparison.Ordinal) ? tree.Preposition(noun) : null));
            }

            // "une attaque menée par X": the participle stands under the noun; told by the caller through Participle.
        }

        if (relation is "nmod" or "obl:arg" or "obl:mod" && tree.Pos(head) is Upos.Noun or Upos.Adj && tree.Preposition(noun) == "de")
        {
            var kind = lightVerbs.Find(tree.Lemma(head), null);
            if (kind != LightVerbKind.None)
            {
                return (head, kind);
            }
        }

        return (-1, LightVerbKind.None);
    }

    /// <summary>Whether a verb says of its subject that it takes place.</summary>
    public bool IsExistence(int verb) =>
        lightVerbs.IsExistence(IsPronominal(verb) ? $"se_{tree.Lemma(verb)}" : tree.Lemma(verb));

    private int NominalComplement(int noun, string preposition)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is "nmod" or "obl:arg" or "obl:mod" && tree.Preposition(child) == preposition)
            {
                return Antecedent(child);
            }
        }

        return -1;
    }

    private void AddAdjectives(int noun, List<int> fillers)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is "amod" or "nmod" or "appos" && tree.Preposition(child) is null && tree.Pos(child) is Upos.Adj or Upos.Propn or Upos.Noun or Upos.Verb)
            {
                AddAdjectiveGroup(child, fillers);
            }
        }
    }

    private void AddAdjectiveGroup(int adjective, List<int> fillers)
    {
        fillers.Add(adjective);
        foreach (var child in tree.Children(adjective))
        {
            if (tree.Relation(child) == "conj")
            {
                fillers.Add(child);
            }
        }
    }

    private int ClauseSubject(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (IsSubordinateVerb(tree.Relation(child)) || tree.Relation(child) == "acl")
            {
                return SurfaceSubject(child, 0);
            }
        }

        return -1;
    }

    private void AddPrepositional(int predicate, string preposition, bool isNominal, List<int> fillers)
    {
        foreach (var child in tree.Children(predicate))
        {
            var relation = tree.Relation(child);
            if (preposition == "à" && DependencyTree.Is(relation, "iobj"))
            {
                AddGroup(Antecedent(child), fillers);
            }
            else if (preposition == "de" && isNominal && relation is "det" or "nmod:poss" or "det:poss" && tree.Features(child).IsPossessive)
            {
                fillers.Add(child);
            }
            else if ((DependencyTree.Is(relation, "obl") || DependencyTree.Is(relation, "nmod")) && IsPreposition(child, preposition))
            {
                AddGroup(Antecedent(child), fillers);
            }
            else if (preposition == "par" && isNominal && relation == "acl" && IsPassive(child))
            {
                // "une attaque menée par X"
                AddGroup(Agent(child), fillers);
            }
        }

        // "ont commis des attentats contre X": the parser may hang the complement on the light verb.
        if (fillers.Count == 0 && isNominal && preposition is not ("de" or "dans" or "en") && LightVerbOf(predicate) is (>= 0 and var verb, not LightVerbKind.None) && tree.Pos(verb) == Upos.Verb)
        {
            foreach (var child in tree.Children(verb))
            {
                if (child != predicate && DependencyTree.Is(tree.Relation(child), "obl") && IsPreposition(child, preposition))
                {
                    AddGroup(Antecedent(child), fillers);
                }
            }
        }
    }

    private bool IsPreposition(int token, string preposition)
    {
        var found = tree.Preposition(token);
        return found == preposition || (found is not null && preposition == "à" && found == "au") || (preposition == "de" && found == "du");
    }
}
